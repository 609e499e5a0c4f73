package rollcall.local.clever;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.School;

final class SharingTest extends SimulatorTest {
    @Test
    void anUnsharedSchoolDisappearsWithWhoeverIsOnlyThereAndReturnsUnderTheSameIds() {
        List<CleverId> schools = district.schools().all().map(School::id).toList();
        List<String> users = caller.allIds("/v3.1/users?limit=10000");
        List<String> sections = caller.allIds("/v3.1/sections?limit=10000");
        district.unshareSchool(schools.get(0));
        district.unshareSchool(schools.get(1));
        assertThat(caller.status("/v3.1/schools/" + schools.get(0))).isEqualTo(404);
        assertThat(caller.allIds("/v3.1/users?limit=10000")).hasSizeLessThan(users.size());
        district.shareSchool(schools.get(0));
        district.shareSchool(schools.get(1));
        assertThat(caller.allIds("/v3.1/users?limit=10000")).isEqualTo(users);
        assertThat(caller.allIds("/v3.1/sections?limit=10000")).isEqualTo(sections);
    }
}
