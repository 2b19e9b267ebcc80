"""A negation that came or went is found, in a quotation too; the same denial in other words is not."""

from __future__ import annotations

import pytest

from unspin.engine.comparison import compare
from unspin.engine.model import Comparison
from unspin.engine.reading import article_from_text

LOST = [
    ("We will not accept this.", "We will accept this."),
    ("We will not accept this plan.", "We will accept this disputed plan."),
    ("We won't accept this.", "We will accept this."),
    ("We won’t accept this.", "We will accept this."),
    ("We can't do this to them.", "We can do this to them."),
    ("We cannot accept this.", "We can accept this."),
    ("We can not accept this.", "We can accept this."),
    ("They don't have it.", "They have it."),
    ("They did not have it.", "They had it."),
    ("He is not here.", "He is here."),
    ("He isn't the mayor any more.", "He is the mayor."),
    ("It was not.", "It was."),
    ("The council did not approve the plan.", "The council approved the plan."),
    ("The mayor did not go to the harbour.", "The mayor went to the harbour."),
    ("The mayor never said that.", "The mayor said that."),
    ("The town did not purchase the old ship.", "The town bought the old ship."),
    ("The council didn't approve the plan.", "The council approved the plan."),
    ("The council has not yet approved the plan.", "The council has approved the plan."),
    ("The mayor should not have resigned.", "The mayor should have resigned."),
    ("The mayor shouldn't have resigned.", "The mayor should have resigned."),
    ("The mayor hadn't been warned of the flood.", "The mayor had been warned of the flood."),
    ("The mayor couldnt explain the delay.", "The mayor could explain the delay."),
    ("The mayor ain't leaving the town.", "The mayor is leaving the town."),
    ("He is no longer mayor of the town.", "He is mayor of the town."),
    ("It is by no means certain that he will win.", "It is certain that he will win."),
    ("The plan was not approved by the council.", "The council approved the plan."),
    ("No, we will not go.", "We will go."),
    ("The army has not attacked and will not attack.", "The army has not attacked and will attack."),
    ("They no longer support the plan.", "They support the plan."),
    ("It was not only a mistake.", "It was only a mistake."),
    ("The town has never paid for the bridge.", "The town has paid for the bridge."),
    ("Never trust the old pier.", "Trust the old pier."),
    ("No boats sank in the storm.", "Boats sank in the storm."),
    ("There is no evidence of fraud.", "There is evidence of fraud."),
    ("The ministry has no plans to build a bridge.", "The ministry has plans to construct a bridge."),
    ("There is no doubt that he lied.", "There is doubt that he lied."),
    ("No more than ten boats sank.", "More than ten boats sank."),
    ("No one was hurt when the old pier fell.", "One man was hurt when the old pier fell."),
    ("Nobody was hurt in the fire.", "Somebody was hurt in the fire."),
    ("None of the guards was armed.", "All of the guards were armed."),
    ("Nothing was done for the harbour.", "Something was done for the harbour."),
    ("Neither candidate supports the plan.", "Either candidate supports the plan."),
    ("They left without permission.", "They left with permission."),
    ("They entered the house without a warrant.", "They entered the house with a warrant."),
    ("The plan is hardly popular in the town.", "The plan is popular in the town."),
    ("The town had scarcely recovered from the flood.", "The town had recovered from the flood."),
    ("The bridge will close unless the state pays for it.", "The bridge will close if the state pays for it."),
    ("The trains will not run until Friday.", "The trains will run until Friday."),
    ("The answer is not in the official report.", "The answer is in the official report."),
    ("He did not come, nor did she call.", "He did not come, and she did call."),
    ("The army will not attack, and the navy will not attack.", "The army will not attack, and the navy will attack."),
    ("We will not accept this plan.", "We will accept this plan without delay."),
    (
        "The council will not approve the plan, the mayor said in a statement on Friday.",
        "The council will approve the plan, the mayor, who gave no details, said in a statement on Friday.",
    ),
    (
        "We will not accept this.",
        "We will accept this, the minister told reporters at a hastily arranged meeting in the capital on Monday.",
    ),
]
LOST_ELSEWHERE = [
    ("Wir werden das nicht akzeptieren.", "Wir werden das akzeptieren."),
    ("Wir akzeptieren das nicht.", "Wir akzeptieren das."),
    ("Die Stadt hat kein Geld für die Brücke.", "Die Stadt hat Geld für die Brücke."),
    ("Die Stadt hat nie für die Brücke bezahlt.", "Die Stadt hat für die Brücke bezahlt."),
    ("Sie kamen ohne Erlaubnis in das Haus.", "Sie kamen mit Erlaubnis in das Haus."),
    ("Er ist nicht mehr Bürgermeister der Stadt.", "Er ist Bürgermeister der Stadt."),
    ("Nous n'acceptons pas cela.", "Nous acceptons cela."),
    ("La ville n’a jamais payé pour le pont.", "La ville a payé pour le pont."),
    ("Il n'est plus le maire de la ville.", "Il est le maire de la ville."),
    ("No vamos a aceptar este plan.", "Vamos a aceptar este plan."),
    ("La ciudad nunca ha pagado por el puente.", "La ciudad ha pagado por el puente."),
    ("Non accetteremo questo piano.", "Accetteremo questo piano."),
    ("De stad heeft niet voor de brug betaald.", "De stad heeft voor de brug betaald."),
    ("A cidade não pagou pela ponte.", "A cidade pagou pela ponte."),
    ("Staden har inte betalat för bron.", "Staden har betalat för bron."),
    ("Byen har ikke betalt for broen.", "Byen har betalt for broen."),
    ("Miasto nie zapłaciło za ten most.", "Miasto zapłaciło za ten most."),
    ("Город не заплатил за этот мост.", "Город заплатил за этот мост."),
]
SAME = [
    ("We cannot accept this.", "We can not accept this."),
    ("We cannot accept this.", "We can't accept this."),
    ("It isn't late.", "It is not late."),
    ("It isn’t late.", "It isn't late."),
    ("It's not late.", "It isn't late."),
    ("They didn't come to the town.", "They did not come to the town."),
    ("No one was hurt in the fire.", "Nobody was hurt in the fire."),
    ("No one was hurt in the fire.", "No-one was hurt in the fire."),
    ("He has not got any money.", "He has got no money."),
    ("He never came back to the town.", "He did not ever come back to the town."),
    ("They left without permission.", "They left with no permission."),
    ("He is no longer mayor of the town.", "He is not the mayor of the town any longer."),
    ("He is no longer mayor of the town.", "He is a former mayor of the town."),
    ("He did not appear in court.", "He failed to appear in court."),
    ("The ship has not yet arrived in port.", "The ship has yet to arrive in port."),
    ("It is not clear who caused the fire.", "It is unclear who caused the fire."),
    ("The plan is not legal in the state.", "The plan is illegal in the state."),
    ("There is no hope for the crew.", "The crew is hopeless."),
    ("I don't think he will come.", "I think he will not come."),
    ("I do not believe the plan is legal.", "I believe the plan is not legal."),
    ("He has no money and no friends.", "He has no money or friends."),
    ("He did not call and did not write.", "He did not call or write."),
    ("Neither the mayor nor the council agreed.", "The mayor and the council did not agree."),
    ("The bridge did not open until May.", "The bridge opened in May."),
    ("The bridge will close unless the state pays.", "The bridge will close if the state does not pay."),
    ("Not only the pier but also the road was closed.", "The pier and also the road was closed."),
    ("He did not say whether or not he would come.", "He did not say whether he would come."),
    ("No boats sank in the storm.", "All boats survived the storm."),
    ("The ring was made without hands.", "The ring was not made with hands."),
    ("There wasn't anyone in the house.", "There was no one in the house."),
    ("The mayor never said anything.", "The mayor said nothing."),
    ("The mayor was not unhappy with the plan.", "The mayor was happy with the plan."),
    ("Few people came to the town hall.", "Not many people came to the town hall."),
    ("The beans would not be good for the town.", "The beans would be bad for the town."),
    ("No fewer than ten boats sank.", "At least ten boats sank."),
    ("The plan is hardly popular.", "The plan is rarely popular."),
    ("The hall No. 5 was closed on Monday.", "The hall 5 was closed on Monday."),
    ("The town did not accept the plan of the council.", "The town rejected the plan of the council."),
    ("“It was not late,” the mayor said on Friday.", "The mayor said on Friday that it was not late."),
]
SAME_ELSEWHERE = [
    ("Das ist nicht nur ein Fehler, sondern auch teuer.", "Das ist ein Fehler und auch teuer."),
    ("Wir akzeptieren diesen Plan nicht.", "Wir werden diesen Plan nicht akzeptieren."),
    ("Die Stadt hat nicht das Geld für die Brücke.", "Die Stadt hat kein Geld für die Brücke."),
    ("Je n'ai pas vu le maire de la ville.", "J'ai pas vu le maire de la ville."),
    ("Il n'a vu personne dans la ville.", "Il n'a pas vu de gens dans la ville."),
    ("No vio a nadie en la ciudad.", "A nadie vio en la ciudad."),
    ("Il ne paie plus pour le pont.", "Il ne paie pas pour le pont."),
    ("Il est plus riche que le maire.", "Il est riche comme le maire."),
]


@pytest.mark.parametrize(("a", "b"), LOST)
@pytest.mark.parametrize("form", ["{}", "“{}”", '"{}" the mayor said.'])
def test_a_negation_that_came_or_went_is_serious(a: str, b: str, form: str) -> None:
    _found_once(form.format(a), form.format(b))


@pytest.mark.parametrize(("a", "b"), LOST_ELSEWHERE)
@pytest.mark.parametrize("form", ["{}", "„{}“", "« {} »"])
def test_a_negation_of_another_language_is_found_as_well(a: str, b: str, form: str) -> None:
    _found_once(form.format(a), form.format(b))


@pytest.mark.parametrize(("a", "b"), SAME)
@pytest.mark.parametrize("form", ["{}", "“{}”", '"{}" the mayor said.'])
def test_the_same_denial_in_other_words_is_none(a: str, b: str, form: str) -> None:
    _not_found(form.format(a), form.format(b))


@pytest.mark.parametrize(("a", "b"), SAME_ELSEWHERE)
def test_the_same_denial_in_another_language_is_none(a: str, b: str) -> None:
    _not_found(a, b)


def _found_once(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        found = [it for it in _compared(one, other).findings if it.rule == "negation_changed"]
        assert [it.severity for it in found] == [3], (one, other)


def _not_found(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        assert not [it for it in _compared(one, other).findings if it.rule == "negation_changed"], (one, other)


def _compared(a: str, b: str) -> Comparison:
    return compare(article_from_text(a, side="A"), article_from_text(b, side="B"))
