"""Words for institutions and other small words inside names, across the languages.

One institution a line: the English word first, the others after it.
"""

from __future__ import annotations

from collections.abc import Mapping

_INSTITUTIONS = """
university universidade universidad université università universitas
ministry ministério ministerio ministère ministero kementerian
bank banco banque banca
institute instituto institut istituto
department departamento département dipartimento departemen
agency agência agencia agence agenzia badan
commission comissão comisión commissione komisi
committee comitê comité comitato komite
council conselho consejo conseil consiglio dewan
court tribunal corte cour tribunale pengadilan mahkamah
party partido parti partito partai
union união unión unione uni serikat
association associação asociación associazione asosiasi
federation federação federación fédération federazione federasi
league liga ligue lega
club clube klub
group grupo groupe gruppo grup
foundation fundação fundación fondation fondazione yayasan
organisation organization organização organización organizzazione organisasi
museum museu museo musée
hospital hôpital ospedale
school escola escuela école scuola sekolah
church igreja iglesia église chiesa gereja
police polícia policía polizia kepolisian polisi policia
army exército ejército armée esercito
academy academia académie accademia akademi
senate senado sénat senato senat
congress congresso congrès congreso kongres
centre center centro pusat
conference conferência conférence conferenza konferensi conferencia
national nacional nationale nazionale nasional
international internacional internationale internazionale internasional
community comunidade comunidad communauté comunità komunitas
stadium estádio estadio stade stadio stadion
airport aeroporto aeropuerto aéroport bandara
saint st são san santo santa sainte
pharmacy farmácia farmacia pharmacie farmasi apotek
"""


_MINOR = "de da do dos das di del della du d la le el al the of von van der den y e and jr sr"
_LEGAL = "inc corp ltd llc plc co gmbh ag spa srl sa nv pt tbk company"


def _concepts(table: str) -> dict[str, str]:
    lines = (line.split() for line in table.strip().split("\n"))
    return {word: words[0] for words in lines for word in words}


INSTITUTION_WORDS: Mapping[str, str] = _concepts(_INSTITUTIONS)
"""Every word of the table, case-folded, and the English word for it."""
MINOR_WORDS: frozenset[str] = frozenset([*_MINOR.split(), *_LEGAL.split()])
"""Particles and legal forms, which versions put in or leave out at will."""
