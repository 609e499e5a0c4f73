package rollcall.notify;

import java.util.List;
import java.util.Optional;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import rollcall.roster.Language;
import rollcall.roster.SchoolId;

/// Who is at a school (port).
@FunctionalInterface
public interface SchoolPeople {

    /// The people of an audience whose home the school is, so that each is told by one school; none of a school that
    /// was never synced.
    Optional<Members> find(DistrictId district, SchoolId school, Audience audience);

    /// The people of one school.
    ///
    /// @param school its name
    /// @param language of the people of whom nobody says another
    /// @param people ids of accounts; some may stand for the same account, and some accounts may be gone
    record Members(String school, Language language, List<AccountId> people) {
        public Members {
            people = List.copyOf(people);
        }
    }
}
