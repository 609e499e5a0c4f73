package rollcall.report;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import rollcall.plan.SisClass;
import rollcall.plan.SisPerson;
import rollcall.roster.EmailAddress;
import rollcall.roster.Grade;
import rollcall.roster.Language;
import rollcall.roster.PhoneNumber;

/// What a person or a class consists of, field by field, in the words of a table.
final class Fields {
    /// Where a person is, and which school teaches a class: whoever has another one has moved.
    static final String SCHOOL = "school";

    private static final String SEPARATOR = "; ";
    private final NamesById names;

    Fields(NamesById names) {
        this.names = names;
    }

    SequencedMap<String, String> of(SisPerson person) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("first name", person.name().first());
        fields.put("last name", person.name().last());
        fields.put("e-mail", join(person.emails(), EmailAddress::value));
        fields.put("phone", join(person.phones(), PhoneNumber::value));
        fields.put("language", person.language().map(Language::tag).orElse(""));
        fields.put("role", join(person.roles(), role -> words(role.name())));
        fields.put(SCHOOL, join(person.schools(), names::of));
        fields.put("birth date", person.birthDate().map(Object::toString).orElse(""));
        fields.put("grade", person.grade().map(Grade::name).map(Fields::words).orElse(""));
        fields.put("guardian of", join(person.students(), this::guardianship));
        return Collections.unmodifiableSequencedMap(fields);
    }

    SequencedMap<String, String> of(SisClass schoolClass) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("name", schoolClass.name());
        fields.put(SCHOOL, names.of(schoolClass.school()));
        fields.put("teacher", names.of(schoolClass.owner()));
        fields.put("co-teachers", join(schoolClass.coOwners(), names::of));
        fields.put("term", schoolClass.term().orElse(""));
        return Collections.unmodifiableSequencedMap(fields);
    }

    /// The name of a constant, in words.
    static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String guardianship(SisPerson.Guardianship link) {
        String how = link.relationship().isEmpty() ? link.type() : link.relationship();
        return names.of(link.student()) + (how.isEmpty() ? "" : " (" + how + ")");
    }

    private static <T> String join(Collection<T> values, Function<? super T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(SEPARATOR));
    }
}
