/// What the platform holds: accounts, classes, memberships, contact points.
///
/// What the SIS says and what users chose lie side by side, and the sync can write only its own side: what is shown is
/// the user's own value, else the SIS's. An account may be fed by several people of the source, and each of them, and
/// each school they are at, has a part of its own with a number of its own, so that plans of different schools can be
/// applied at the same time in any order.
package rollcall.directory;
