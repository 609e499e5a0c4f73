package rollcall.local.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rollcall.plan.Change;
import rollcall.plan.Finding;
import rollcall.report.Obstacle;
import rollcall.report.PersonTrace;
import rollcall.roster.Person;
import rollcall.roster.PersonName;

/// One person for people, step by step, as lines of text.
public final class PersonPage {
    private PersonPage() {}

    public static List<String> of(PersonTrace trace) {
        List<String> lines = new ArrayList<>();
        lines.add("%s in district %s".formatted(trace.person(), trace.district()));
        reading(trace.reading()).map(line -> "Read: " + line).forEach(lines::add);
        lines.add("Matched: " + match(trace.match()));
        trace.owners()
                .forEach((_, owner) -> lines.add("One of the addresses belongs to account %s now".formatted(owner)));
        trace.schools().forEach(school -> lines.addAll(school(school)));
        trace.obstacles().stream().map(Obstacle::sentence).map(line -> "In the way: " + line).forEach(lines::add);
        return lines;
    }

    private static Stream<String> reading(PersonTrace.Reading reading) {
        return switch (reading) {
            case PersonTrace.Reading.Read(Person person, List<?> classes) ->
                Stream.of("%s, %s, in %d classes".formatted(
                        words(person.kind()), person.name().map(PersonPage::full).orElse("without a name"),
                        classes.size()));
            case PersonTrace.Reading.Unreadable(String field) ->
                Stream.of("the field %s of the record cannot be read".formatted(field));
            case PersonTrace.Reading.NotShared _ -> Stream.of("Clever does not share this person with us");
        };
    }

    private static String match(PersonTrace.Match match) {
        return switch (match) {
            case PersonTrace.Match.Linked linked ->
                "account %s%s".formatted(linked.account(), linked.active() ? "" : ", which is not active");
            case PersonTrace.Match.None _ -> "no account yet";
        };
    }

    private static List<String> school(PersonTrace.AtSchool school) {
        List<String> lines = new ArrayList<>();
        lines.add("At %s (%s):".formatted(school.name(), school.school()));
        school.waiting().ifPresent(plan -> lines.add("  plan %d of the school is not applied yet".formatted(plan)));
        school.findings().forEach(finding -> lines.add("  " + finding(finding)));
        school.changes().forEach(change -> lines.add("  would change: " + change(change)));
        if (school.changes().isEmpty()) {
            lines.add("  nothing would change");
        }
        return lines;
    }

    private static String finding(Finding finding) {
        String detail = finding.detail().isEmpty() ? "" : ": " + finding.detail();
        return words(finding.code().level()) + ": " + finding.code().title() + detail;
    }

    private static String change(Change change) {
        return switch (change) {
            case Change.PersonPut put ->
                put.values().isPresent() ? "the person's record and classes" : "the person's classes";
            case Change.PersonLeft left -> left.platform() ? "the person leaves" : "the person leaves this school";
            case Change.PersonRenumbered renumbered ->
                "the person takes over the account of %s".formatted(renumbered.from());
            case Change.AccountLinked linked -> "the person joins account %s".formatted(linked.account());
            case Change.ClassPut put -> "class %s".formatted(put.section());
            case Change.ClassRemoved removed -> "class %s is removed".formatted(removed.section());
            case Change.ContactPointPut _ -> "an e-mail address or telephone number comes to the person";
            case Change.ContactPointReleased _ -> "an e-mail address or telephone number goes from the person";
            case Change.Reverted _,Change.RenumberingReverted _,Change.LinkReverted _ ->
                "an earlier change is taken back";
        };
    }

    private static String full(PersonName name) {
        return (name.first() + " " + name.last()).strip();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
