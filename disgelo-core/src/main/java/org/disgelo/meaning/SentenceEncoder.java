package org.disgelo.meaning;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.disgelo.lexicon.Tensors;

/**
 * A pretrained encoder: for each piece of an English sentence a vector, of what the piece means where it stands. E5-small-v2 (Wang et al.
 * 2022, <i>Text Embeddings by Weakly-Supervised Contrastive Pre-training</i>; MIT licence), in whole numbers of eight bits, its upper
 * layers as tuned for what is read off it, run on the processor by ONNX Runtime: some 5 ms a sentence on one core. Safe for many
 * threads; each runs on its own.
 */
public final class SentenceEncoder {

    /** How many numbers a vector has. */
    public static final int SIZE = 384;

    private static final String MODEL = "/e5-small-v2-q.onnx";
    private static final String TOKENIZER = "/e5-small-v2-q-tokenizer.json";
    /** What the model was trained to see before a text. */
    private static final String PREFIX = "query: ";

    /** Longer sentences are lists; the time grows faster than the length. */
    private static final int MOST_PIECES = 160;

    /** The beginning of the names of tensors that are the model's own. */
    private static final String OWN = "encoder.";

    private static final String OWN_MATRIX = "onnx::";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    /** The session reads them where they are and does not know when they go. */
    private final List<OnnxTensor> tuned = new ArrayList<>();

    private final OrtSession session;

    /**
     * The encoder, tuned.
     *
     * @param tensors those that bear the name of one of the model take its place
     */
    public SentenceEncoder(Tensors tensors) {
        try (InputStream in = SentenceEncoder.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(MODEL + ": not found on the class path");
            }
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            for (String name : tensors.names()) {
                if (name.startsWith(OWN) || name.startsWith(OWN_MATRIX)) {
                    OnnxTensor tensor = tensor(tensors.get(name));
                    tuned.add(tensor);
                    options.addInitializer(name, tensor);
                }
            }
            session = environment.createSession(in.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(MODEL + ": " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(Tensors.Tensor tensor) throws OrtException {
        return tensor.type().equals("I8")
                ? OnnxTensor.createTensor(environment, tensor.numbers(), tensor.shape(), OnnxJavaType.INT8)
                : OnnxTensor.createTensor(environment, tensor.numbers().asFloatBuffer(), tensor.shape());
    }

    private static final class Vocabulary {
        static final WordPieces PIECES = WordPieces.read(TOKENIZER);
    }

    /** The pieces of a sentence; of a very long one the first. */
    public static Pieces pieces(List<String> words) {
        return Vocabulary.PIECES.of(PREFIX, words, MOST_PIECES);
    }

    /** The vectors of pieces. */
    public float[][] encode(Pieces pieces) {
        long[] numbers = pieces.numbers();
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor text = tensor(numbers);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[numbers.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", text, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException(MODEL + ": " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {numbers});
    }
}
