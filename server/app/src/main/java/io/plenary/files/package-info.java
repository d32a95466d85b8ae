/**
 * Files: small documents and pictures that people send. A leaf: features keep files here under a word of their own, and
 * say who may read them.
 *
 * <p>Promises: a file is what its content says, and nothing that is two things at once is kept; pictures are drawn anew, so
 * they carry neither metadata nor anything else; office documents unpack to a bounded size and hold no programs; documents
 * are answered as attachments that no browser opens in our place; a row never stands without its bytes; what is removed is
 * off the disk within a minute or two.
 *
 * <p>Deliberately absent: stores elsewhere, previews, looking for viruses (a mail server does that, and this is what the
 * attachment and its sandbox are for), WebP and AVIF (the browser draws them as PNG before they are sent).
 */
package io.plenary.files;
