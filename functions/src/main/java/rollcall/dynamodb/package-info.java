/// What all our tables share: writing and reading the attributes of an item, telling its size, reading many at once, and
/// replacing one under revisions.
package rollcall.dynamodb;
