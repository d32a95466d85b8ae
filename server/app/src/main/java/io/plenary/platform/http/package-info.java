/**
 * The HTTP edge: the contract's operations, their guard and validation, problems, headers, pages and assets. Parsing and
 * writing happen on event loops; each use case runs on a virtual thread of its own.
 */
package io.plenary.platform.http;
