/**
 * The archive of articles, events and tellings of agreements in one file, and their JSON forms.
 *
 * <p>What an article tells of agreements is read once and kept beside its events: {@code agreements} holds one row an agreement
 * told in an article, {@code progress} one row a sentence that says what has become of something. Who wants agreements takes
 * {@link org.disgelo.store.EventStore#accounts} and gives them to {@link org.disgelo.agreement.AgreementBook#ofAccounts}, which
 * joins tellings of one agreement; no text is read again. Who works on the tables by themselves (a cluster, a notebook) finds in
 * {@code telling} and {@code report} the JSON of one {@link org.disgelo.agreement.Agreement} ({@link
 * org.disgelo.store.AgreementJson}, read by {@link org.disgelo.store.AgreementJsonReader}) and of one {@link
 * org.disgelo.agreement.ProgressReport}.
 */
@NullMarked
package org.disgelo.store;

import org.jspecify.annotations.NullMarked;
