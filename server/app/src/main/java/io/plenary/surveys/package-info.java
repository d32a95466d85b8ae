/**
 * Feedback and surveys: questions to those who came, or to whoever has the link, with the forms of the event; about the event
 * as a whole, or about each of its sessions once that is over.
 *
 * <p>Promises: everybody who is signed in answers once; whoever is asked is told before they write whether their name is kept,
 * and what was said counts: an answer that was given under another word is not taken. Without names nobody can tell who
 * answered what, neither from a page nor from the tables (docs/decisions/an-anonymous-ballot-is-never-a-row.md), and
 * nothing is shown before five have answered, about a session before five have about that very one: sessions are never added
 * up. An answer with a name keeps the version that was shown and can be changed until the end.
 *
 * <p>Deliberately absent: files, answers of several people side by side where there are no names, and a way to count those once
 * who have no sign-in.
 */
package io.plenary.surveys;
