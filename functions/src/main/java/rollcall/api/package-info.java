/// The dashboard over HTTP: its API and its static files. Start reading at [rollcall.api.Api].
///
/// What the API offers is in one class for each resource, a [rollcall.api.Resource] that lists its routes. Each route
/// says who may call it; what it is handed, an [rollcall.account.Administrator] with the district, is all it needs to
/// know about the caller.
package rollcall.api;
