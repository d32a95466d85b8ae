/** Typed ids. They travel as UUIDs of version 7, so that they sort by age and cannot be guessed. */
package io.plenary.contract.ids;
