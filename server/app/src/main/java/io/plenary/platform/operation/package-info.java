/**
 * How the server is watched from inside the machine room: liveness, readiness and metrics on a listener of their own that
 * the outside never reaches, and the log.
 *
 * <p>Promises: readiness tells the truth about everything a request needs and turns false while draining, before the
 * listener closes; a log line is one line, carries the request's id, and holds no token, whatever was handed to it.
 * Deliberately absent: tracing, log files (the console belongs to whoever started the server), any way to change things.
 */
package io.plenary.platform.operation;
