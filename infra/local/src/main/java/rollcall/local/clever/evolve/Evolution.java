package rollcall.local.clever.evolve;

import java.util.List;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;
import rollcall.local.clever.generate.Chance;
import rollcall.local.clever.generate.Population;

/// Lets one district live on. The same seed on the same district makes the same changes.
public final class Evolution {
    private static final int AREA = 212;

    private final SimulatedDistrict district;
    private final Chance chance;
    private final SectionChanges sections;
    private final ContactChanges contacts;
    private final StudentChanges students;

    public Evolution(SimulatedDistrict district, long seed) {
        this.district = district;
        this.chance = new Chance(seed);
        this.sections = new SectionChanges(district, chance);
        this.contacts = new ContactChanges(district);
        Population population = Population.ofNewcomers(district, seed, chance);
        this.students = new StudentChanges(district, chance, population, sections, contacts);
    }

    /// One night of the school year.
    public NightlyChanges night(Rates rates) {
        int count = students.all().size();
        int left = students.leave(chance.fraction(students.all(), rates.leaves()));
        int moved = students.move(chance.fraction(students.all(), rates.moves()));
        int renamed = rename(chance.fraction(students.all(), rates.renames()));
        int swapped = sections.swap((int) Math.round(count * rates.enrollments()));
        int edited = editContacts(rates.contactEdits());
        int handedOver = sections.changeTeachers(rates.teacherChanges());
        int joined = students.join((int) Math.round(count * rates.joins()));
        return new NightlyChanges(joined, left, moved, renamed, swapped, edited, handedOver);
    }

    /// Small edits to this fraction of all users and of all sections; returns how many records were edited.
    public int changeFraction(double fraction) {
        List<User> users = chance.fraction(district.users().all().toList(), fraction);
        users.forEach(this::edit);
        List<Section> edited = chance.fraction(district.sections().all().toList(), fraction);
        edited.forEach(section -> district.sections().put(section.withLabel(renamed(section))));
        return users.size() + edited.size();
    }

    private static Section.SectionLabel renamed(Section section) {
        Section.SectionLabel label = section.label();
        return new Section.SectionLabel(
                label.sisId(), label.name() + " *", label.period(), label.subject(), label.grade());
    }

    private void edit(User user) {
        if (user.contact().isPresent()) {
            contacts.changePhone(user, phone());
        } else {
            rename(List.of(user));
        }
    }

    private String phone() {
        return "(%d) %d-%d".formatted(AREA, chance.between(600, 700), chance.between(1_000, 10_000));
    }

    private int rename(List<User> people) {
        for (User user : people) {
            String last = user.name().last().present().orElse("");
            district.users().put(user.withName(user.name().withLast(last + "-Lind")));
        }
        return people.size();
    }

    private int editContacts(double fraction) {
        List<User> chosen = chance.fraction(district.usersWithRole("contact").toList(), fraction);
        chosen.forEach(contact -> contacts.changePhone(contact, phone()));
        return chosen.size();
    }

    /// A contact gets another e-mail: deleted and created anew under another id if it has no `sis_id`.
    public void changeContactEmail(User contact, String email) {
        contacts.edit(contact.withEmail(Text.of(email)));
    }

    /// This fraction of the students goes, with their enrolments and contacts; returns how many went.
    public int removeStudents(double fraction) {
        return students.leave(chance.fraction(students.all(), fraction));
    }

    /// The source is nearly empty, as after a failed export: this many students remain.
    public void collapse(int remaining) {
        List<User> all = students.all();
        students.leave(chance.some(all, Math.max(0, all.size() - remaining)));
    }

    /// The new school year: everybody promoted, the last grade gone, new kindergarteners, terms and sections all new.
    public void rollover() {
        new Rollover(district, chance, students).carryOut();
    }
}
