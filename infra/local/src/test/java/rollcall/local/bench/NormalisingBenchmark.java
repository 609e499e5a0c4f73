package rollcall.local.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.Languages;
import rollcall.roster.Names;
import rollcall.roster.PhoneNumber;
import rollcall.roster.PhoneNumbers;

/// What reading one value takes.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NormalisingBenchmark {

    /// Telephone numbers.
    @State(Scope.Benchmark)
    public static class Phones {
        @Param({"(212) 555-0142", "+1 212.555.0142", "call after five"})
        public String phone;
    }

    /// Names of people and classes.
    @State(Scope.Benchmark)
    public static class People {
        @Param({"Marisol", "  Ana   María  O'Neil ", "Nguye\u0302\u0303n"})
        public String name;
    }

    /// E-mail addresses.
    @State(Scope.Benchmark)
    public static class Mail {
        @Param({"ana.oneil@students.example.org", "not an address"})
        public String email;
    }

    /// Languages.
    @State(Scope.Benchmark)
    public static class Speech {
        @Param({"es", "spa", "zh_Hant", "und"})
        public String language;
    }

    @Benchmark
    public Optional<PhoneNumber> phone(Phones phones) {
        return PhoneNumbers.parse(phones.phone, "US");
    }

    @Benchmark
    public String name(People people) {
        return Names.clean(people.name);
    }

    @Benchmark
    public Optional<EmailAddress> email(Mail mail) {
        return EmailAddress.parse(mail.email);
    }

    @Benchmark
    public Optional<Language> language(Speech speech) {
        return Languages.parse(speech.language);
    }
}
