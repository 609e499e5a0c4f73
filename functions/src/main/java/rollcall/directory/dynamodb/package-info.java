/// The directory in one DynamoDB table; [rollcall.directory.dynamodb.DirectoryTable] says what lies in it.
///
/// No write reads first. Each is one conditional UpdateItem that only touches the part of its own plan, so that plans
/// of different schools, and users, can write the same item at the same time in any order.
package rollcall.directory.dynamodb;
