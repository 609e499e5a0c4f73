package rollcall.sync;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import rollcall.roster.Role;

/// A district that changes at random, in all the ways a school year has. The same numbers give the same history.
final class RosterHistory {
    private static final List<String> SCHOOLS = List.of("elm", "oak", "ash");
    private final Random random;
    private final Deque<Springfield> former = new ArrayDeque<>();
    private Springfield town = Springfield.small().school("ash").teacher("tess", "ash");
    private int names;
    private boolean sharing;

    RosterHistory(Random random) {
        this.random = random;
    }

    /// From now on many guardians have one name, so that they are one person.
    RosterHistory sharing() {
        sharing = true;
        return this;
    }

    /// The district of the next night: some changes later, or as it was some nights ago.
    Springfield next() {
        former.push(town.copy());
        if (random.nextInt(8) == 0) {
            town = former.stream().skip(random.nextInt(former.size())).findFirst().orElseThrow().copy();
        } else {
            for (int changes = random.nextInt(6); changes >= 0; changes--) {
                change();
            }
        }
        return town.copy();
    }

    Springfield last() {
        return town.copy();
    }

    private void change() {
        switch (random.nextInt(12)) {
            case 0 -> town.student(name("s"), any(SCHOOLS));
            case 1 -> town.rename(any(town.peopleIds()), name("Name"));
            case 2 -> town.without(any(town.idsOf(Role.Student.class)));
            case 3 -> town.move(any(town.idsOf(Role.Student.class)), any(SCHOOLS));
            case 4 -> town.enrol(any(town.sectionIds()), any(town.idsOf(Role.Student.class)));
            case 5 -> town.unenrol(any(town.sectionIds()), any(town.idsOf(Role.Student.class)));
            case 6 -> town.section(name("c"), any(SCHOOLS), any(town.idsOf(Role.Teacher.class)),
                    any(town.idsOf(Role.Student.class)));
            case 7 -> drop(town.sectionIds());
            case 8 -> renumber();
            case 9 -> guardian();
            case 10 -> drop(town.idsOf(Role.Guardian.class));
            default -> town.teacher(random.nextBoolean() ? "tess" : name("t"), any(SCHOOLS));
        }
    }

    /// Few addresses for many guardians, so that they share and inherit them.
    private void guardian() {
        int home = random.nextInt(5);
        String id = name("g");
        town.guardian(id, "home" + home + "@home.example", "+1415555020" + random.nextInt(5),
                any(town.idsOf(Role.Student.class)), any(town.idsOf(Role.Student.class)));
        if (sharing && random.nextBoolean()) {
            town.rename(id, "Pat");
        }
    }

    private void renumber() {
        List<String> guardians = town.idsOf(Role.Guardian.class);
        if (!guardians.isEmpty()) {
            town.renumber(any(guardians), name("g"));
        }
    }

    private void drop(List<String> ids) {
        if (ids.size() > 1) {
            town.without(any(ids));
        }
    }

    private String name(String prefix) {
        return prefix + "-" + names++;
    }

    private String any(List<String> ids) {
        return ids.isEmpty() ? "nobody" : ids.get(random.nextInt(ids.size()));
    }
}
