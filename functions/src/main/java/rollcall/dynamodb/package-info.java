/// What all our tables share: writing and reading the attributes of an item, and telling its size.
package rollcall.dynamodb;
