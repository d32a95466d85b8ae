/**
 * What the audience sees and hears of a session, and who commands it: go live, end, stage keys, meeting tokens, who holds
 * the host right. Promises: second zero is the press of Go live and is stored; a key is shown once and only its digest is
 * kept; a meeting token opens one room for one person for two minutes. The media themselves are in
 * {@code stage.ingest} and {@code stage.broadcast}; who may watch is decided by live and archive.
 */
package io.plenary.stage;
