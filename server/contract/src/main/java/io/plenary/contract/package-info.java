/**
 * What crosses the wire: the OpenAPI contract, the live frames and the stable error codes. Knows the JDK and one JSON
 * library; holds no behaviour of the product.
 */
package io.plenary.contract;
