package org.disgelo.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** One JSON object in a line of its own. */
public final class JsonLine {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonLine() {}

    /**
     * The object a line holds.
     *
     * @param number of the line, from 1
     * @throws ReadingException if it holds none, or more than one
     */
    public static JsonNode object(String line, int number) throws ReadingException {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (MismatchedInputException e) {
            throw new ReadingException(number, "broken JSON: more than one value in the line");
        } catch (JsonProcessingException e) {
            throw new ReadingException(number, "broken JSON: " + e.getOriginalMessage());
        }
        if (!node.isObject()) {
            throw new ReadingException(number, "no JSON object");
        }
        return node;
    }
}
