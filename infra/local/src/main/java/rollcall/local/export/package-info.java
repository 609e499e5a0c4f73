/// The directory as text: one JSON object a line, sorted, the same bytes for the same content.
///
/// Start with [rollcall.local.export.DirectoryExport].
package rollcall.local.export;
