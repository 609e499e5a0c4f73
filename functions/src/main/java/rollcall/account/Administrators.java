package rollcall.account;

import java.util.List;
import java.util.Optional;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

/// Who administers what (port).
public interface Administrators {

    /// What the owner of this address administers, by district: one for each.
    List<Administrator> find(EmailAddress email);

    /// What the owner of this address administers in this district.
    Optional<Administrator> find(DistrictId district, EmailAddress email);
}
