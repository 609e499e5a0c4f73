/// The table `access`; [rollcall.account.dynamodb.AccessTable] says what lies in it.
package rollcall.account.dynamodb;
