package rollcall.local.clever.http;

import rollcall.local.clever.district.CleverId;

/// A row as it goes out; its bytes are shared with the cache and not to be changed.
@SuppressWarnings("ArrayRecordComponent") // Never compared, and copying would defeat the cache.
record WireRow(CleverId id, byte[] json) {}
