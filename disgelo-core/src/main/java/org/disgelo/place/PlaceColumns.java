package org.disgelo.place;

import java.util.List;
import java.util.function.IntFunction;
import org.disgelo.lexicon.Packed;
import org.disgelo.lexicon.Packing;

/**
 * The places, column by column.
 *
 * @param names the name of a place
 * @param codes the states
 * @param states which of them each place lies in
 * @param positions latitude at 2i, longitude at 2i+1
 * @param populations heads, 0 where unknown
 * @param kinds {@link #REGION} and {@link #USUAL}
 * @param table hashes of names to the first link of their chain, with {@link NameWalk#MORE}
 * @param chains place, alias or not, and languages at 2i, the next of the same hash at 2i+1; 0 ends the chain
 */
record PlaceColumns(
        IntFunction<String> names,
        List<String> codes,
        int[] states,
        float[] positions,
        int[] populations,
        byte[] kinds,
        NameTable table,
        int[] chains) {

    /** Larger than a town: a region, a sea. */
    static final int REGION = 1;

    /** Of those that were put in by hand because the news speaks of them. */
    static final int USUAL = 2;

    /** Only another spelling of the name. */
    static final int ALIAS = 1 << PlaceFile.LANGUAGES.size();

    static final int ID_SHIFT = PlaceFile.LANGUAGES.size() + 1;

    String name(int id) {
        return names.apply(id);
    }

    String country(int id) {
        return codes.get(states[id]);
    }

    byte[] pack(Packing packing) {
        int[] ids = new int[populations.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = packing.id(name(i));
        }
        packing.ints(ids)
                .words(codes)
                .ints(states)
                .floats(positions)
                .ints(populations)
                .bytes(kinds);
        table.pack(packing);
        return packing.ints(chains).done();
    }

    static PlaceColumns read(Packed packed) {
        int[] ids = packed.ints();
        return new PlaceColumns(
                id -> packed.word(ids[id]),
                packed.words(),
                packed.ints(),
                packed.floats(),
                packed.ints(),
                packed.bytes(),
                NameTable.read(packed),
                packed.ints());
    }
}
