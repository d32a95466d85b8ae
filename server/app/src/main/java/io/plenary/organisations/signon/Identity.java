package io.plenary.organisations.signon;

import java.util.List;
import java.util.Optional;

/** Who somebody is to their organisation. @param email where the issuer says that it is theirs @param values of the claim */
record Identity(String subject, Optional<String> email, List<String> values) {}
