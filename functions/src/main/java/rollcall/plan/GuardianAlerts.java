package rollcall.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.roster.Defect;
import rollcall.roster.Language;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.Role;

/// What makes a guardian's record less useful than it could be.
record GuardianAlerts(DistrictView view, Person person, Role.Guardian guardian) {

    Stream<Flaw> find() {
        return Stream.of(ofContact(), ofSharing(), ofLanguages()).flatMap(flaws -> flaws);
    }

    private Stream<Flaw> ofContact() {
        boolean email = guardianOnly() && person.defects().contains(Defect.EMAIL_INVALID);
        boolean phone = person.defects().contains(Defect.PHONE_INVALID);
        boolean none = person.email().isEmpty() && guardian.phone().isEmpty();
        return Stream.of(
                Flaw.when(email, FindingCode.GUARDIAN_EMAIL_INVALID),
                Flaw.when(phone, FindingCode.GUARDIAN_PHONE_INVALID),
                Flaw.when(none && !email && !phone, FindingCode.GUARDIAN_WITHOUT_CONTACT)).flatMap(flaws -> flaws);
    }

    /// Under the same name it is one person who was entered twice, and nothing is lost.
    private Stream<Flaw> ofSharing() {
        Stream<String> email = view.owners()
                .emailTaker(person)
                .filter(taker -> guardianOnly() && !sameName(taker))
                .map(taker -> "same e-mail as record " + taker)
                .stream();
        Stream<String> phone = view.owners()
                .phoneTaker(person)
                .filter(taker -> !sameName(taker))
                .map(taker -> "same phone as record " + taker)
                .stream();
        String detail = Stream.concat(email, phone).collect(Collectors.joining("; "));
        return detail.isEmpty() ? Stream.empty() : Stream.of(new Flaw(FindingCode.GUARDIAN_SHARED, detail));
    }

    private Stream<Flaw> ofLanguages() {
        List<String> languages = person.language().isPresent()
                ? List.of()
                : Values.guardianLanguages(guardian, view).map(GuardianAlerts::word).distinct().toList();
        return languages.size() > 1
                ? Stream.of(new Flaw(FindingCode.GUARDIAN_LANGUAGES_DIFFER, String.join(", ", languages)))
                : Stream.empty();
    }

    private boolean guardianOnly() {
        return person.kind() == PersonKind.GUARDIAN;
    }

    private boolean sameName(PersonId other) {
        return Optional.of(view.roster().people().get(other))
                .map(GuardianAlerts::spelled)
                .equals(
                        Optional.of(person).map(GuardianAlerts::spelled));
    }

    /// Some sources put the whole name into one field.
    private static String spelled(Person person) {
        return person.name()
                .map(name -> (name.first() + " " + name.last()).strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /// Without region and script: `es` and `es-MX` are no contradiction.
    private static String word(Language language) {
        return Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ENGLISH);
    }
}
