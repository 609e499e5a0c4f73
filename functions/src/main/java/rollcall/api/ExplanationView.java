package rollcall.api;

import java.util.List;
import java.util.Optional;
import rollcall.account.Administrator;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.Finding;
import rollcall.plan.RoleName;
import rollcall.report.Obstacle;
import rollcall.report.PersonTrace;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.Person;
import rollcall.roster.PersonName;
import rollcall.roster.Role;
import rollcall.roster.Section;

/// Step by step: what was read, whose account it is, what the rules found, what would change, what is in the way.
///
/// @param account whose account it is; absent if there is none yet
/// @param takenBy accounts that have this person's e-mail address or telephone number
record ExplanationView(
        ReadView read,
        Optional<String> account,
        List<String> takenBy,
        List<AtSchool> schools,
        List<String> obstacles) {

    /// What the SIS says now.
    ///
    /// @param state `read`, `unreadable` or `not_shared`
    /// @param field the one that cannot be read
    record ReadView(String state, Optional<String> field, Optional<String> name, Optional<String> email,
            Optional<String> language, List<String> roles, List<String> classes) {
        static ReadView without(String state, Optional<String> field) {
            return new ReadView(state, field, Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                    List.of());
        }
    }

    /// One school: the plan that waits there, what the rules found, what would change.
    record AtSchool(String id, String name, Optional<Long> waiting, List<Found> findings, List<String> changes) {}

    /// What the rules found on the record.
    record Found(String level, String title, String meaning, String fix) {
        static Found of(Finding finding) {
            return new Found(PersonViews.lower(finding.code().level()), finding.code().title(),
                    finding.code().meaning(), finding.code().fix());
        }
    }

    static ExplanationView of(PersonTrace trace, Administrator administrator) {
        return new ExplanationView(
                read(trace.reading(), administrator),
                account(trace.match()),
                trace.owners().values().stream().distinct().map(AccountId::value).toList(),
                trace.schools()
                        .stream()
                        .filter(school -> administrator.covers(school.school()))
                        .map(ExplanationView::school)
                        .toList(),
                trace.obstacles().stream().map(Obstacle::sentence).toList());
    }

    private static Optional<String> account(PersonTrace.Match match) {
        return switch (match) {
            case PersonTrace.Match.Linked linked -> Optional.of(linked.account().value());
            case PersonTrace.Match.None _ -> Optional.empty();
        };
    }

    private static ReadView read(PersonTrace.Reading reading, Administrator administrator) {
        return switch (reading) {
            case PersonTrace.Reading.Read read -> read(read.record(), read.classes()
                    .stream()
                    .filter(section -> administrator.covers(section.school()))
                    .map(Section::name)
                    .sorted()
                    .toList());
            case PersonTrace.Reading.Unreadable broken -> ReadView.without("unreadable", Optional.of(broken.field()));
            case PersonTrace.Reading.NotShared _ -> ReadView.without("not_shared", Optional.empty());
        };
    }

    private static ReadView read(Person record, List<String> classes) {
        return new ReadView("read", Optional.empty(), record.name().map(ExplanationView::full),
                record.email().map(EmailAddress::value), record.language().map(Language::tag),
                record.roles().stream().map(ExplanationView::word).distinct().toList(), classes);
    }

    private static String full(PersonName name) {
        return (name.first() + " " + name.last()).strip();
    }

    private static String word(Role role) {
        return PersonViews.lower(RoleName.of(role));
    }

    private static AtSchool school(PersonTrace.AtSchool school) {
        return new AtSchool(school.school().value(), school.name(), school.waiting(),
                school.findings().stream().map(Found::of).toList(),
                school.changes().stream().map(ExplanationView::sentence).distinct().toList());
    }

    private static String sentence(Change change) {
        return switch (change) {
            case Change.PersonPut put -> put.values().isPresent()
                    ? "The person's values from the SIS, and the classes here, are written."
                    : "The person's classes here are written.";
            case Change.PersonLeft left -> left.platform()
                    ? "The person leaves; the account and its history stay."
                    : "The person leaves this school.";
            case Change.PersonRenumbered _ -> "The person keeps the account under a new source ID.";
            case Change.AccountLinked _ -> "An account that is there already becomes the person's.";
            case Change.ClassPut _ -> "A class gets its values and members from the SIS.";
            case Change.ClassRemoved _ -> "A class that is no longer taught is removed.";
            case Change.ContactPointPut _ -> "An e-mail address or telephone number becomes the person's.";
            case Change.ContactPointReleased _ -> "An e-mail address or telephone number is no longer the person's.";
            case Change.Reverted _,Change.RenumberingReverted _,Change.LinkReverted _ ->
                "What an earlier plan did is taken back.";
        };
    }
}
