package org.disgelo.actor;

import java.util.List;
import java.util.Map;

/**
 * What a gazetteer holds in one language.
 *
 * @param trie all names
 * @param prefixes first parts of compounds, in lower case, to the state they mean
 * @param blocs the same for organisations
 * @param officers who held an office, by code and office
 * @param titles the usual name of each code
 */
record GazetteerNames(
        NameTrie trie,
        Map<String, String> prefixes,
        Map<String, String> blocs,
        Map<String, List<Name>> officers,
        Map<String, String> titles) {}
