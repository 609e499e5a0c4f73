package rollcall.local.export;

import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;

/// An account among those of all districts.
record AccountName(DistrictId district, AccountId id) {}
