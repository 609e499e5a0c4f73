/// What a source says about one district, normalised: schools, people, classes, who is in which class.
///
/// Nothing in here knows where the roster came from or where it goes. A value that could not be normalised is absent
/// and named by a [rollcall.roster.Defect]; a record that could not be read at all is an [rollcall.roster.Unreadable].
package rollcall.roster;
