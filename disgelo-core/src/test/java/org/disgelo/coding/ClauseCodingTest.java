package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.api.Test;

/** What is read of clauses that others interrupt, open or hang on. */
class ClauseCodingTest {

    @Test
    void aClausePutIntoABracketDoesNotPartItsVerb() {
        assertThat(coded("de", "Russland hat, wie der Minister sagte, Georgien angegriffen."))
                .containsExactly("ASSAULT RUS GEO");
    }

    @Test
    void aRelativeMayStandBehindTheVerbThatPartsItFromItsNoun() {
        assertThat(
                        coded(
                                "de",
                                "Skopje wollte den Streit mit Griechenland beilegen, das Mazedoniens Aufnahme blockiert hatte."))
                .contains("REJECT GRC MKD");
    }

    @Test
    void aParticipleBetweenAPrepositionAndItsNounHidesNeitherAgentNorNoun() {
        assertThat(coded("ru", "В подписанном Алжиром и Мали договоре закреплены гарантии."))
                .contains("SUPPORT DZA+MLI DZA+MLI");
        assertThat(coded("ru", "Рынок ждал последствий введенного Евросоюзом эмбарго на иранскую нефть."))
                .contains("SANCTION EU IRN");
    }

    @Test
    void whatStandsInAnotherCaseIsNoApposition() {
        assertThat(coded("ru", "По словам Эрдогана, Багдад атаковал Кувейт.")).containsExactly("ASSAULT IRQ KWT");
    }

    @Test
    void theFirstPartOfAnAdjectiveWithAHyphenBelongsToItsPhrase() {
        assertThat(coded("ru", "Японские и корейские военные провели командно-штабную тренировку."))
                .containsExactly("COOPERATE JPN+KOR JPN+KOR");
    }

    @Test
    void aBeingOfANationalityIsPeople() {
        assertThat(coded("ru", "Алжир освободил французскую баскетболистку.")).containsExactly("CONCEDE DZA FRA");
    }

    @Test
    void aParticipleThatActsHasAnObject() {
        assertThat(coded("ru", "Дания, поддерживающая Эстонию, молчит.")).containsExactly("SUPPORT DNK EST");
    }

    @Test
    void whoIsGivenWhatAPhraseHoldsIsNoObjectOfIt() {
        assertThat(coded("ru", "Дания принесла извинения Литве.")).containsExactly("CONCEDE DNK LTU");
    }

    @Test
    void capitalsDoNotDecline() {
        assertThat(coded("ru", "Боевики ХАМАС атаковали израильские города.")).containsExactly("ASSAULT PSE ISR");
    }

    @Test
    void aNameInCapitalsIsNoFormOfAnotherWord() {
        assertThat(coded("ru", "ПАСЕ осудила Армению.")).containsExactly("ACCUSE COE ARM");
    }

    @Test
    void aNameThatIsNotDeclinedMayStandBehindAPreposition() {
        assertThat(coded("ru", "Состоялся разговор Путина с Меркель.")).containsExactly("CONSULT DEU+RUS DEU+RUS");
    }

    @Test
    void whomAVerbSeizesStandsBehindAPlaceAndIsNoGenitiveOfIt() {
        assertThat(coded("ru", "Израиль освободил из тюрем палестинских заключённых."))
                .containsExactly("CONCEDE ISR PSE");
        assertThat(coded("ru", "Израиль освободил из тюрем 26 палестинских заключённых."))
                .containsExactly("CONCEDE ISR PSE");
        assertThat(coded("ru", "Египет выслал из страны иранских дипломатов.")).containsExactly("SANCTION EGY IRN");
    }

    @Test
    void whatIsPointedToWasToldBefore() {
        assertThat(coded("ru", "Венгрия обсудила с Австрией вопрос о газе. Эта встреча длилась три часа."))
                .contains("CONSULT AUT+HUN AUT+HUN")
                .hasSize(2);
    }

    @Test
    void theAdjectiveOfACityIsThatOfItsStateBeforeAnOffice() {
        assertThat(coded("ru", "Московский суд приговорил гражданина США к десяти годам."))
                .containsExactly("COERCE RUS USA");
        assertThat(coded("ru", "Мадридский клуб победил польскую команду.")).isEmpty();
    }

    @Test
    void whatIsLedByAStateActsForIt() {
        assertThat(coded("ru", "Коалиция во главе с Кенией нанесла удары по Сомали."))
                .containsExactly("ASSAULT KEN SOM");
        assertThat(coded("fr", "La coalition dirigée par le Kenya a bombardé la Somalie."))
                .containsExactly("ASSAULT KEN SOM");
        assertThat(coded("en", "A coalition led by Kenya bombed Somalia.")).containsExactly("ASSAULT KEN SOM");
    }

    @Test
    void aNumberIsOfThoseItIsTakenFrom() {
        assertThat(coded("ru", "Один из демонстрантов в Гаване запрыгнул на крышу полицейской машины."))
                .containsExactly("PROTEST CUB CUB");
    }

    @Test
    void whatIsCountedIsTheSubjectThoughItStandsInTheGenitive() {
        assertThat(coded("ru", "Четыре турецких министра прибыли с визитом в Армению."))
                .containsExactly("CONSULT TUR ARM");
        assertThat(coded("ru", "Границу Эстонии нарушили три российских солдата."))
                .containsExactly("ASSAULT RUS EST");
    }

    @Test
    void aHollowNounTellsNothingWithoutWhatItIsOf() {
        assertThat(coded("ru", "Он ответил на объявление о найме в Великобритании."))
                .isEmpty();
    }

    @Test
    void theParticleOfAVerbIsNoObject() {
        assertThat(coded("de", "Österreich führte an der Grenze zu Ungarn wieder Grenzkontrollen ein."))
                .containsExactly("COERCE AUT HUN");
    }

    @Test
    void aNameOfUnknownGenderBehindAnArticleIsNoSureSubject() {
        assertThat(coded("de", "Burkina Faso kehrt der Ecowas den Rücken.")).containsExactly("SANCTION BFA ECOWAS");
    }

    @Test
    void whatOpensTheNextClauseIsNoParticle() {
        assertThat(coded("de", "Peru schickte Soldaten an die Grenze zu Ecuador, um Chile zu helfen."))
                .contains("MOBILIZE PER ECU");
    }

    @Test
    void anAdverbAtTheEndIsNoParticle() {
        assertThat(coded("de", "Israel öffnete den Grenzübergang zum Gazastreifen wieder."))
                .containsExactly("CONCEDE ISR PSE");
    }

    @Test
    void aParticipleThatLooksFiniteIsPassiveBeforeItsInfinitive() {
        assertThat(coded("de", "Wien reiste ab, nur um von Polen beschuldigt zu werden."))
                .containsExactly("ACCUSE POL AUT");
    }

    @Test
    void theAgentOfAPassiveIsTheSubjectAnEntryAsksFor() {
        assertThat(coded("de", "Ein Kloster in Mali wurde von algerischen Drohnen zerstört."))
                .containsExactly("ASSAULT DZA MLI");
    }

    @Test
    void whoHasItDoneDoesIt() {
        assertThat(coded("de", "Die Regierung in Minsk hat zwei Oppositionelle verhaften lassen."))
                .containsExactly("COERCE BLR BLR");
    }

    @Test
    void theMarkOfAnInfinitiveIsNoParticleOfAnotherVerb() {
        assertThat(coded("de", "Es gelte, in die Welt zu gehen und Moldau zu helfen, sagte der König in Oslo."))
                .noneMatch(e -> e.startsWith("AGREE"));
    }

    @Test
    void aCompoundTheLexiconKnowsIsStillWhatItsLastPartIs() {
        assertThat(coded("de", "In Israel gibt es Massenproteste gegen die Justizreform."))
                .containsExactly("PROTEST ISR ISR");
    }

    @Test
    void aFormThatThePresentAndTheFutureShareIsThePresent() {
        assertThat(coded("ru", "Загреб передает Хартуму вертолеты.")).containsExactly("AID HRV SDN");
    }

    @Test
    void aNumberOfPeopleBehindAPlaceIsTheObject() {
        assertThat(coded("ru", "Власти Эритреи держат в тюрьмах сотни журналистов."))
                .contains("COERCE ERI ERI");
    }

    @Test
    void whoIsCalledSomethingIsTheObject() {
        assertThat(coded("de", "Kanada bezeichnete den Iran als Terrorstaat.")).containsExactly("ACCUSE CAN IRN");
    }

    @Test
    void whatHappensMeanwhileIsNotAskedFor() {
        assertThat(coded("de", "Kiew fordert Waffen von Polen, während Russland die Ukraine angreift."))
                .contains("REQUEST UKR POL", "ASSAULT RUS UKR");
    }

    @Test
    void theFirstPartOfACompoundGovernsNothing() {
        assertThat(coded(
                        "de",
                        "In Madrid kam es zu Zusammenstößen zwischen Polizei und Pro-Unabhängigkeits-Demonstranten."))
                .contains("ASSAULT ESP ESP");
    }

    @Test
    void theOccasionOfAPromiseIsAnEventOfItsOwn() {
        assertThat(coded("de", "Nordkorea versprach den USA bei einem Treffen mit Japan, die Raketen zu verschrotten."))
                .contains("AGREE PRK USA", "CONSULT JPN+PRK JPN+PRK");
    }

    @Test
    void aMainClauseGoesOnBehindTheRelativeThatInterruptsIt() {
        assertThat(coded("de", "Am Abend überhäufte Tokio, das Seoul noch 2020 gedroht hatte, Kanada mit Lob."))
                .contains("SUPPORT JPN CAN", "THREATEN JPN KOR");
    }

    @Test
    void theFirstPartOfACompoundTellsNoCase() {
        assertThat(coded("de", "Spanien liefert der Ukraine weitere Leopard-Panzer."))
                .containsExactly("AID ESP UKR");
    }

    @Test
    void theLastOfTwoSeparableWordsIsTheVerbs() {
        assertThat(coded("de", "Den Vorschlag Serbiens lehnt Ungarn weiter ab."))
                .containsExactly("REJECT HUN SRB");
    }

    @Test
    void aRelativeMayEndInAnInfinitive() {
        assertThat(coded(
                        "de",
                        "Demonstranten, die sich weigerten zu gehen, wurden in Oslo von der Polizei weggetragen."))
                .contains("COERCE NOR NOR");
    }

    @Test
    void aRelativeOfTheOtherNumberIsTheObject() {
        assertThat(coded("de", "Kuba, das die Russen scharf kritisiert hatten, schwieg."))
                .containsExactly("ACCUSE RUS CUB");
    }

    @Test
    void whoseAThingIsStandsBesideItsCompound() {
        assertThat(coded("de", "Die Türkei lehnt den Nato-Beitritt Schwedens ab."))
                .containsExactly("REJECT TUR SWE");
        assertThat(coded("de", "Erdogan blockiert Schwedens Nato-Beitritt")).containsExactly("REJECT TUR SWE");
    }

    @Test
    void whatIsPutInDoesNotPartAVerbFromItsSubject() {
        assertThat(coded("ru", "Президент Перу — бывший министр — осудил политику Кубы."))
                .containsExactly("ACCUSE PER CUB");
    }

    @Test
    void aListBehindCountedEqualsNamesThem() {
        assertThat(coded("ru", "Министры трех стран — России, Ирана и Китая — встретились в Гаване."))
                .containsExactly("CONSULT CHN+IRN+RUS CHN+IRN+RUS");
        assertThat(coded("ru", "Переговоры трех государств (Ливана, Чада и Анголы) прошли в Гаване."))
                .containsExactly("CONSULT AGO+LBN+TCD AGO+LBN+TCD");
    }

    @Test
    void titlesInOneCaseGoOnWithTheListWhoeverIsNamedBetween() {
        assertThat(coded("ru", "Президент Кубы встретился с послом Канады Иваном Петровым и премьером Индии."))
                .containsExactly("CONSULT CAN+CUB+IND CAN+CUB+IND");
    }

    @Test
    void anAdverbBetweenCommasDoesNotPartARelativeFromItsVerb() {
        assertThat(coded("ru", "Министр Кубы, который, вероятно, будет беседовать с послом Индии, дал интервью."))
                .containsExactly("CONSULT CUB+IND CUB+IND");
    }

    @Test
    void whatAnAgreementIsAboutIsNotDoneByIt() {
        assertThat(coded("ru", "Куба и Индия подписали соглашение о взаимной отмене виз."))
                .containsExactly("SUPPORT CUB+IND CUB+IND");
    }

    @Test
    void aDebtIsNoDuty() {
        assertThat(coded("ru", "Соседи считают, что Россия должна Белоруссии за транзит сто рублей."))
                .isEmpty();
    }

    @Test
    void whoAgreeTogetherInTheCourseOfTalksMeetThere() {
        assertThat(coded("ru", "Президенты Кубы и Индии в ходе телефонного разговора договорились о торговле."))
                .containsExactlyInAnyOrder("CONSULT CUB+IND CUB+IND", "AGREE CUB+IND CUB+IND");
        assertThat(coded("ru", "Куба в ходе телефонного разговора выразила сожаление."))
                .isEmpty();
    }

    @Test
    void whoIsListedBehindNamesWithoutCaseStandsInTheirCase() {
        assertThat(coded("ru", "Иран находится под санкциями США, ЕС, Швеции, Дании и Канады."))
                .containsExactly("SANCTION CAN+DNK+EU+SWE+USA IRN");
    }

    @Test
    void whereASentenceSaysThatItHappensIsWhereItHappens() {
        assertThat(
                        coded(
                                "ru",
                                "Послы Испании и Италии спорят. Испания ждет. Испания молчит. В Турции демонстранты вышли на митинг."))
                .contains("PROTEST TUR TUR");
    }

    @Test
    void aPaperIsNoPlace() {
        assertThat(coded(
                        "ru", "В Мьянме выпущен лидер Мьянмы. По словам New York Times, демонстранты вышли на митинг."))
                .contains("PROTEST MMR MMR");
    }

    @Test
    void whatIsDoneBesideAnActionIsNotItsAim() {
        assertThat(coded("ru", "Жители Грузии собрались на площади, осуждая Россию."))
                .contains("ACCUSE GEO RUS");
    }
}
