package org.disgelo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactScoreTest {

    private static final Findings NOTHING = new Findings(List.of(), "", 0);

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    @Test
    void factsAreFoundInTheDossierOfTheirDyad() throws JsonProcessingException {
        JsonNode dossier = json("""
                {'dyad':['BLR','RUS'],
                 'agreements':[{'parties':[{'code':'BLR','level':'ministry'},{'code':'RUS','level':'ministry'}],
                   'durationYears':5,
                   'transitions':[{'state':'signed','date':'2021-03-02','status':'actual','evidence':{'text':'signed'}}]}],
                 'effects':[{'kind':'facility','number':3,'implementation':0,
                   'places':[{'country':'RUS','lat':54.7,'lon':20.5},{'country':'BLR','lat':53.7,'lon':23.8}]}],
                 'context':[],'relation':{'verdicts':[]}}""");
        FactScore score = new FactScore();
        score.score(json("""
                        {'about':'x','agreement':[{'id':'A05','fact':'signed'},{'id':'A06','fact':'five years'},
                         {'id':'A07','fact':'first'}],
                         'effects':[{'id':'E02','fact':'three'},{'id':'E03','fact':'Nizhny'},{'id':'E04','fact':'Kaliningrad'}]}"""), new Findings(List.of(dossier), "", 0));
        assertThat(score.report())
                .containsExactly(
                        "found    A05  signed",
                        "found    A06  five years",
                        "missing  A07  first",
                        "found    E02  three",
                        "missing  E03  Nizhny",
                        "found    E04  Kaliningrad",
                        "facts 4/6");
        assertThat(score.found()).isEqualTo(4);
    }

    @Test
    void unknownFactIsRefused() {
        assertThatThrownBy(() -> new FactScore().score(json("{'new':[{'id':'X99','fact':'?'}]}"), NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'X99' has no check");
    }

    @Test
    void fileWithoutFactsIsRefused() {
        assertThatThrownBy(() -> new FactScore().score(json("{'about':'nothing'}"), NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no facts in it");
    }

    @Test
    void silenceIsBrokenByEvidenceBehindTheEnd() throws JsonProcessingException {
        JsonNode dossier = json("{'context':[{'evidence':{'start':50,'end':60,'text':'x'}}]}");
        assertThat(new Findings(List.of(dossier), "", 100).isSilentBehindEnd()).isTrue();
        assertThat(new Findings(List.of(dossier), "", 40).isSilentBehindEnd()).isFalse();
    }
}
