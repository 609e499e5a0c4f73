/// The queues of tasks, on SQS.
package rollcall.sync.sqs;
