package org.disgelo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disgelo.coding.SentenceReading;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what in sentences of a kind that treebanks of news show to be hard. */
class GrammarTest {

    private static final Pipeline PIPELINE = Pipeline.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one finite verb for each clause decides between noun and verb
                "en | Prices rise in winter as usage increases. | increases | usage",
                // an adjective with a capital is part of the name behind it
                "de | Der Finnische Digitale Beirat prüft den Entwurf. | prüft | Finnische Digitale Beirat",
                "de | Die Essener Polizei ermittelt gegen vier Männer. | ermittelt | Essener Polizei",
                // 'es' holds the place of the subject that follows
                "de | Es wird eine breite Mehrheit benötigt. | benötigt | eine breite Mehrheit",
                "de | Der Vorschlag stieß auf Kritik und das Ministerium forderte Geduld. | forderte | das Ministerium",
                "de | Der Wunsch, Antworten zu bekommen, wird oft enttäuscht. | enttäuscht | Der Wunsch",
                "de | Joans Tochter leitet das Labor. | leitet | Tochter",
                // a possessive tells nothing of the case of its phrase
                "ru | Его соперник также объявил о победе. | объявил | соперник",
                "ru | Это позволило привлечь внимание. | позволило | Это",
                "ru | В ответ Nokia получит льготы. | получит | Nokia",
                "ru | Первые точные карты появились позже. | появились | карты",
                "ru | Попытки достичь согласия наконец завершились. | завершились | Попытки",
                // a remark about the subject is no speech that its verb closes
                "fr | La Bolivie, dirigée par un général, proclama sa neutralité. | proclama | Bolivie",
                "fr | De nombreux élus, y compris des maires, affirment leur refus. | affirment | nombreux élus",
                "fr | Les premiers outils vraiment modernes apparaissent. | apparaissent | premiers outils",
                "it | Le Alpi centrali appartengono a tre Paesi. | appartengono | Le Alpi centrali",
                "it | Il regista una volta ha detto la verità. | detto | Il regista",
                // what stands between two commas behind the subject, whatever it is, parts it from its verb
                "en | Several harbours, Canton among them, were opened to trade. | opened | Several harbours",
                "it | Le mense, soprattutto al sud, chiudono presto. | chiudono | Le mense",
                "it | In sintesi, la festa mancata e la reazione del Comune, basata sui divieti, hanno pesato. | basata | la reazione",
                // the object of a clause that says which one is meant has no verb of its own
                "fr | L'agence représentant les éleveurs demande un délai. | demande | L'agence",
                "it | La perdita dei boschi che circondano i campi ha impoverito la valle. | impoverito | La perdita",
                "es | Los turistas que visitan las islas pagan una tasa. | pagan | Los turistas",
                "it | Uno dei progetti di ricerca applicata alla medicina ha vinto. | vinto | Uno",
                "it | La frana ha costretto Anna a mutare rotta con l'auto, e i patti stretti tra i due restano validi. | costretto | La frana",
                // a list of verbs has one subject, and so have those that a participle or a relative clause parts
                "it | Questa tisana allevia il dolore, riduce la nausea e concilia il sonno. | concilia | tisana",
                "it | La norma non colpisce i marchi importati, ma tutela i consumatori. | tutela | La norma",
                "it | Il treno arrivò alla frontiera, che divide la valle, ma non si fermò. | fermò | Il treno",
                "en | Their crews, the ministry said, will stay until May. | stay | Their crews",
                // a participle before an adjective of nationality goes with the noun
                "en | The designated Italian minister, Anna Neri, will sign on Monday. | sign | The designated Italian minister",
                // no verb before an auxiliary
                "en | The Essen police are looking for four people. | looking | Essen police",
                "es | El voto sugiere que, esta vez, muchos jóvenes saldrán a la calle. | saldrán | muchos jóvenes",
            })
    void subjects(String language, String text, String verb, String subject) {
        assertThat(subjects(language, text, verb)).singleElement().asString().contains(subject);
    }

    private static List<String> subjects(String language, String text, String verb) {
        List<String> found = new ArrayList<>();
        Article article = Article.of("g", language, LocalDate.of(2021, 3, 5), text);
        for (SentenceReading reading : PIPELINE.read(article).readings()) {
            Parse parse = reading.parse();
            for (VerbGroup group : parse.verbs()) {
                if (group.verb() >= 0 && parse.token(group.verb()).form().equals(verb)) {
                    NounPhrase noun = group.subject();
                    found.add(
                            noun == null
                                    ? "nobody"
                                    : text.substring(
                                            parse.token(noun.from()).start(),
                                            parse.token(noun.to() - 1).end()));
                }
            }
        }
        return found;
    }
}
