/// The table `notices`; [rollcall.notify.dynamodb.NoticesTable] says what lies in it.
package rollcall.notify.dynamodb;
