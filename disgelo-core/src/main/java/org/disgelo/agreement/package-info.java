/**
 * Agreements: events and sentences joined into one record with transitions and commitments. In two steps: {@link
 * org.disgelo.agreement.AccountReader} reads what one article tells, {@link org.disgelo.agreement.AgreementBook} joins what many
 * tell.
 */
@NullMarked
package org.disgelo.agreement;

import org.jspecify.annotations.NullMarked;
