/**
 * Files that people bring: bytes to text by their marks, text to a table. Used by whoever reads programmes or lists of
 * people. And tables that people take away, written as they are read. Knows no column.
 */
package io.plenary.platform.file;
