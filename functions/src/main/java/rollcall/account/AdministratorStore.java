package rollcall.account;

import java.util.List;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

/// The administrators that were appointed in a district's settings, the person in charge among them (port). Reads are
/// consistent.
public interface AdministratorStore extends Administrators {

    /// The appointed administrators of a district, by address.
    List<Administrator> all(DistrictId district);

    /// Makes somebody administrator, or changes what they administer.
    void appoint(Administrator administrator);

    /// Ends what [#appoint] began; no harm if there is nothing to end.
    void dismiss(DistrictId district, EmailAddress email);
}
