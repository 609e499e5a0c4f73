package rollcall.clever.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;
import rollcall.roster.District;
import rollcall.roster.DistrictId;
import rollcall.roster.Person;
import rollcall.roster.Roster;
import rollcall.roster.RosterBuilder;
import rollcall.roster.School;
import rollcall.roster.Section;
import rollcall.roster.Unreadable;

/// Reads single records the way a page would.
final class Reading {
    private Reading() {}

    static Person person(String user) throws IOException {
        Roster roster = users(user);
        assertThat(roster.unreadable()).isEmpty();
        return roster.people().firstEntry().getValue();
    }

    static Roster users(String user) throws IOException {
        return read(user, (roster, ids) -> new UserReader(roster, ids, "US"));
    }

    static School school(String school) throws IOException {
        return schools(school).schools().firstEntry().getValue();
    }

    static Roster schools(String school) throws IOException {
        return read(school, SchoolReader::new);
    }

    static Section section(String section) throws IOException {
        return sections(section).sections().firstEntry().getValue();
    }

    static Roster sections(String section) throws IOException {
        return read(section, SectionReader::new);
    }

    /// The only record, which could not be read.
    static Unreadable unreadable(Roster roster) {
        assertThat(roster.people()).isEmpty();
        assertThat(roster.sections()).isEmpty();
        assertThat(roster.schools()).isEmpty();
        assertThat(roster.unreadable()).hasSize(1);
        return roster.unreadable().getFirst();
    }

    private static Roster read(String record, BiFunction<RosterBuilder, Ids, RecordReader> reader)
            throws IOException {
        RosterBuilder roster = new RosterBuilder();
        RecordReader records = reader.apply(roster, new Ids());
        page("{\"data\":[{\"uri\":\"/x\",\"data\":" + record + "}],\"links\":[]}", records);
        return roster.build(new District(new DistrictId("d1"), "", Optional.empty()));
    }

    static Page page(String text, RecordReader records) throws IOException {
        ByteArrayInputStream body = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return Json.read(body, json -> ListAnswer.ofData(json, records));
    }
}
