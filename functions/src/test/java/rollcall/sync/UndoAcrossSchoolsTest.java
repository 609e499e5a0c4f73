package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rollcall.directory.ContactAddress;
import rollcall.directory.UserChange;
import rollcall.plan.AccountId;
import rollcall.roster.EmailAddress;
import rollcall.roster.PersonName;
import rollcall.roster.SchoolId;

/// An undo at one school where other schools have the same people.
class UndoAcrossSchoolsTest {
    private static final Springfield TOWN = Springfield.small();
    private static final SchoolId ELM = new SchoolId("elm");
    private final Night night = new Night().of(TOWN);

    @Test
    void schoolThatRemembersWhatAnotherTookBackWritesItAnew() {
        Springfield moved = TOWN.copy().move("cid", "elm");
        night.of(moved);
        long atHome = night.school("oak").plans().getLast().number();
        night.of(TOWN);
        night.undo("oak", atHome);
        night.of(moved);
        night.letGo();
        night.of(moved);
        assertThat(night.atRest()).isTrue();
        assertThat(Export.rostered(night.directory, Springfield.ID, List.of(moved.roster()))).isEqualTo(
                Export.rostered(new Night().of(moved).directory, Springfield.ID, List.of(moved.roster())));
    }

    @Test
    void nobodyTakesBackWhileASchoolThatHasTheSameIsBeingWritten() {
        Springfield moved = TOWN.copy().move("ann", "oak");
        night.of(moved);
        night.source.share(TOWN.roster());
        night.start();
        night.tasks.takePlans().forEach(night::plan);
        night.tasks.takeApplies()
                .stream()
                .filter(task -> task.school().equals(ELM))
                .forEach(night::apply);
        assertThat(night.undo("elm", night.school("elm").applied())).isEqualTo(new UndoOutcome.Busy());
    }

    @Test
    void personLinkedToAnAccountIsNotThereAgainAndNeitherIsTheLink() {
        AccountId hand = new AccountId("own:hand");
        night.directory.change(
                Springfield.ID, new UserChange.AccountOpened(hand, new PersonName("Own", "Name")));
        night.directory.change(Springfield.ID, new UserChange.ContactProven(
                hand, new ContactAddress.Email(new EmailAddress("sam@staff.example"))));
        Springfield town = TOWN.copy().staff("sam", "elm", "oak");
        String before = night.export(TOWN, town);
        night.of(town);
        String after = night.export(TOWN, town);
        assertThat(after).contains("alias sam own:hand");
        night.undo("elm", night.school("elm").applied());
        assertThat(night.export()).as("the other school has them still").contains("alias sam own:hand");
        night.undo("oak", night.school("oak").applied());
        assertThat(night.export(TOWN, town)).isEqualTo(before);
        night.undo("elm", night.school("elm").applied());
        night.undo("oak", night.school("oak").applied());
        assertThat(night.export(TOWN, town)).isEqualTo(after);
    }
}
