package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rollcall.roster.EmailAddress;
import rollcall.roster.PersonId;

class FingerprintTest {
    private static final EntityKey ANN = EntityKey.of(new PersonId("ann"));
    private static final ContactPoint OF_ANN = ContactPoint.of(new EmailAddress("ann@home.example"));
    private static final ContactPoint OF_BOB = ContactPoint.of(new EmailAddress("bob@home.example"));
    private static final ContactPoint FORGOTTEN = ContactPoint.of(new EmailAddress("forgotten@home.example"));
    private static final ContactPoint NEW = ContactPoint.of(new EmailAddress("new@home.example"));

    @Test
    void ownersAreKnownOnlyAmongThePeopleAskedForAndOnlyWhereTheMarkAgrees() {
        Mark ann = Marks.of(new AccountId("ann"));
        Fingerprint fingerprint = new Fingerprint(Map.of(
                EntityKey.of(OF_ANN), ann,
                EntityKey.of(OF_BOB), Marks.of(new AccountId("bob")),
                EntityKey.of(FORGOTTEN), ann.unknown()));
        List<EntityKey> keys = List.of(
                ANN, EntityKey.of(OF_ANN), EntityKey.of(OF_BOB), EntityKey.of(FORGOTTEN), EntityKey.of(NEW));
        assertThat(fingerprint.owners(keys)).isEqualTo(Map.of(OF_ANN, new AccountId("ann")));
    }
}
