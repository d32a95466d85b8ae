/** Build-time only: joins the contract's files into one. */
package io.plenary.contract.build;
