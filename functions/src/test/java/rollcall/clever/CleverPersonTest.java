package rollcall.clever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.roster.PersonId;
import rollcall.roster.RosterSource;
import rollcall.roster.SectionId;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;
import rollcall.roster.Unreadable;

/// One person at Clever, with as few requests as can be.
class CleverPersonTest {
    private static final String ANN = "/v3.1/users/ann";
    private static final String SECTIONS = "/v3.1/users/ann/sections?limit=10000";
    private static final PersonId ID = new PersonId("ann");
    private final ScriptedClever clever = new ScriptedClever();
    private final CleverRosterSource source = clever.source();

    @AfterEach
    void close() {
        source.close();
        clever.close();
    }

    @Test
    void studentIsReadWithTheirClasses() {
        clever.on(ANN, record("""
            {"id":"ann","name":{"first":"Ann","last":"Doe"},"roles":{"student":{"school":"e1"}}}"""));
        clever.on(SECTIONS, Reply.page("""
            {"id":"c1","school":"e1","name":"Art","students":["ann","bob"],"teacher":"tom","teachers":["tom"]}"""));
        RosterSource.Excerpt excerpt = read();
        assertThat(excerpt.roster().people().keySet()).containsExactly(ID);
        assertThat(excerpt.roster().sections().keySet()).containsExactly(new SectionId("c1"));
        assertThat(excerpt.requests()).isEqualTo(2);
        assertThat(clever.targets()).containsExactly(ScriptedClever.TOKENS, ANN, SECTIONS);
    }

    @Test
    void guardianIsReadWithEachStudentOnce() {
        clever.on(ANN, record("""
            {"id":"ann","name":{"last":"Ann Doe"},"roles":{"contact":{"student_relationships":[
             {"student":"bob"},{"student":"bob","type":"Emergency"},{"student":"cid"}]}}}"""));
        clever.on("/v3.1/users/bob", record("""
            {"id":"bob","name":{"first":"Bob","last":"Doe"},"roles":{"student":{"school":"e1"}}}"""));
        clever.on("/v3.1/users/cid", Reply.html(404));
        assertThat(read().roster().people().keySet()).containsExactly(ID, new PersonId("bob"));
        assertThat(read().requests()).isEqualTo(3);
    }

    @Test
    void personWhoIsNotSharedIsNotInIt() {
        clever.on(ANN, Reply.html(404));
        assertThat(read().roster().people()).isEmpty();
        assertThat(read().requests()).isEqualTo(1);
    }

    @Test
    void recordThatCannotBeReadIsNoMissingPerson() {
        clever.on(ANN, record("""
            {"id":"ann","name":{"first":"Ann"},"roles":{"student":{}}}"""));
        assertThat(read().roster().unreadable()).extracting(Unreadable::field).containsExactly("roles.student.school");
    }

    @ParameterizedTest
    @CsvSource({"400, REJECTED", "403, REJECTED", "500, SERVER_ERROR", "401, TOKEN_REFUSED"})
    void otherRefusalsAreNoMissingPerson(int status, SourceFailure failure) {
        clever.on(ANN, Reply.html(status));
        assertThatThrownBy(this::read).isInstanceOfSatisfying(SourceException.class,
                e -> assertThat(e.failure()).isEqualTo(failure));
    }

    @Test
    void answerWithoutARecordIsBroken() {
        clever.on(ANN, Reply.json("{\"links\":[]}"));
        assertThatThrownBy(this::read).isInstanceOfSatisfying(SourceException.class,
                e -> assertThat(e.failure()).isEqualTo(SourceFailure.BROKEN_ANSWER));
    }

    private RosterSource.Excerpt read() {
        return source.person(ScriptedClever.DISTRICT, ID);
    }

    private static Reply record(String record) {
        return Reply.json("{\"data\":" + record + ",\"links\":[{\"rel\":\"self\",\"uri\":\"/x\"}]}");
    }
}
