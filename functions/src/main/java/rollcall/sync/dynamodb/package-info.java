/// The states of districts and schools, and their documents, in one DynamoDB table;
/// [rollcall.sync.dynamodb.SyncTable] says what lies in it.
package rollcall.sync.dynamodb;
