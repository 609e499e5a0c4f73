package rollcall.notify;

import java.util.List;
import java.util.Optional;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Shows who was told and who is to be.
public final class NoticeDesk {
    /// In place of the id of a round, where there was none.
    private static final String NONE = "none";

    private final SchoolPeople people;
    private final Recipients recipients;
    private final RoundStore rounds;
    private final NoticeStore notices;

    public NoticeDesk(SchoolPeople people, Recipients recipients, RoundStore rounds, NoticeStore notices) {
        this.people = people;
        this.recipients = recipients;
        this.rounds = rounds;
        this.notices = notices;
    }

    /// An audience of a school, and the newest round for it.
    ///
    /// @param school its name
    public record View(String school, Audience audience, Optional<Round> round, List<Recipient> people) {}

    /// The audience as it is now; empty for a school that was never synced. Reads all its accounts.
    public Optional<View> look(DistrictId district, SchoolId school, Audience audience) {
        Optional<Round> round = rounds.find(district, school, audience);
        return people.find(district, school, audience)
                .map(members -> new View(members.school(), audience, round,
                        recipients.of(district, members, audience, round.map(Round::id).orElse(NONE))));
    }

    /// The newest round of each audience of each school.
    public List<Round> rounds(DistrictId district) {
        return rounds.of(district);
    }

    /// What one person was told.
    public List<Notice> of(DistrictId district, AccountId account) {
        return notices.of(district, account);
    }
}
