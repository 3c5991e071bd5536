"""Names with several accepted spellings in Latin letters, which no letter rule connects.

One name a line, case-folded, without accents.
"""

from __future__ import annotations

from collections.abc import Mapping

_VARIANTS = """
mohamed mohammed muhammad mohammad muhammed mohamad muhamad mohamet
ahmed ahmad
hussein husein hussain hossein husain hossain hosein
gaddafi khadafi kadhafi qadhafi gheddafi qaddafi kadafi gadafi gadhafi khaddafi
osama usama oussama
yusuf yousuf youssef yousef yussuf
abdullah abdallah abdulla
ali aly
omar umar
khalid khaled
sergei sergey serguei serghei sergej
alexander aleksandr alexandre aleksander alexandr
alexei alexey aleksei aleksey alexej
dmitry dmitri dmitrij dimitri dmitriy
yevgeny evgeny evgueni jevgeni ievgueni yevgeni evgeni evgenij
vladimir wladimir
nikolai nikolay nikolaj nicolai
mikhail michail mikhael mijail
yuri youri iouri jurij yuriy yury
zelensky zelenskyy zelenskiy zelenskij zelenski zelenskyi
gorbachev gorbatchev gorbatchov gorbaciov gorbachov gorbatschow
khrushchev khrouchtchev kruscev jruschov kruchev
yeltsin eltsine eltsin ieltsin
medvedev medvedeiev medvedjev
lavrov lawrow
navalny navalni navalnyj nawalny
khashoggi kashoggi jashoggi khachoggi
netanyahu netanyahou netaniahu netanjahu nethanyahu
khamenei khameneï jamenei
khomeini komeini jomeini
assad asad
saud saoud
salman salmane
erdogan erdohan
tchaikovsky chaikovsky ciaikovskij chaikovski
"""


def _groups(table: str) -> dict[str, str]:
    lines = (line.split() for line in table.strip().split("\n"))
    return {form: forms[0] for forms in lines for form in forms}


NAME_VARIANTS: Mapping[str, str] = _groups(_VARIANTS)
"""Every listed spelling, and the one that stands for its group."""
