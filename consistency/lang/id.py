"""Indonesian."""

from __future__ import annotations

from consistency.lang.profile import (
    DateData,
    LanguageProfile,
    NameData,
    NumeralData,
    PolarityData,
    QuantityData,
    SegmentationData,
)

# --- segmentation ---------------------------------------------------------------------------------
SEGMENTATION = SegmentationData()


# --- numerals -------------------------------------------------------------------------------------
NUMERALS = NumeralData()


# --- quantities -----------------------------------------------------------------------------------
QUANTITIES = QuantityData()


# --- dates ----------------------------------------------------------------------------------------
DATES = DateData()


# --- names ----------------------------------------------------------------------------------------
_ABBREVIATIONS = """
mr mrs ms dr st jr sr sra prof rev gen sen rep gov lt col sgt capt inc corp ltd co no vs drs ir tn
ny kh pdt jl pt drg tgl
"""
_CLITICS = "s nya ku mu lah kah an pun"
_PARTICLES = "von van der den bin binti ibn al el del della du das"
_COURTESY = """
pak bapak bu ibu sdr saudara nyonya ny ny. tuan tn tn. nona dr dr. drs drs. ir ir. h. hj. kh kiai
ustaz ustad haji prof prof. profesor mr mr. mrs mrs. ms ms. mbak mas sir lord lady pendeta pdt
pdt. romo suster santo-nya
"""
_OFFICES = """
presiden menteri premier kanselir sekretaris direktur ceo cto cfo coo vp ketua kepala gubernur
bupati walikota wali senator anggota hakim jaksa jenderal kolonel kapten sersan letnan laksamana
komandan pengacara juru jubir bicara duta besar analis insinyur peneliti ilmuwan pendiri pemimpin
manajer pelatih penyerang kiper pemain raja ratu pangeran putri paus uskup kardinal ekonom editor
wartawan jurnalis reporter penulis aktor aktris penyanyi penasihat koordinator mitra pengusaha
calon kandidat investor dokter sejarawan aktivis komisaris terdakwa profesor rektor dekan perdana
wakil eksekutif bos utama umum agung pejabat petugas inspektur detektif polisi chief officer
"""
_OFFICE_MODIFIERS = "mantan eks bekas wakil perdana calon salah satu plt pj seorang"
_DEPARTMENTS = """
teknik perangkat lunak keras infrastruktur operasi operasional keuangan penelitian riset teknologi
pemasaran komunikasi kesehatan pendidikan pertahanan keamanan kehakiman hukum luar dalam negeri
ekonomi perdagangan komersial eksekutif pengembangan produk dewan negara bagian terpilih research
software engineering technology operating financial marketing product
"""
_INSTITUTIONS = """
universitas kementerian departemen bank institut lembaga badan komisi komite dewan mahkamah
pengadilan partai uni persatuan asosiasi federasi liga klub grup perusahaan pt pt. tbk cv koran
televisi radio yayasan dana organisasi museum rumah sakit sekolah gereja polisi kepolisian tentara
tni akademi parlemen senat kongres majelis pemerintah pasukan front gerakan aliansi pusat inc inc.
corp corp. ltd press times post news university group college company league united city fc
kejaksaan ltd. llc plc gmbh ag nv institute cf lab labs laboratory foundation association club
society academy network tv council committee commission agency department ministry police airlines
airways motors energy holdings partners capital technologies systems software studios records
church school hospital conference conferência conférence conferenza konferensi conferencia
"""
_LANDMARKS = """
sungai danau gunung pulau kepulauan laut samudra teluk kabupaten kota provinsi distrik jalan
lapangan taman lembah pantai semenanjung gurun bandara stasiun jembatan desa selat negara bagian
utara selatan timur barat street river lake county park beach island avenue road square
"""
_PLACE_PREPOSITIONS = "di ke"
_HOLDERS = "di dari untuk pada"
_COMMON = """
senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus
september oktober november desember islam kristen katolik muslim tuhan allah natal ramadan
internet anda presiden menteri bapak ibu negara pemerintah republik tv ceo ai wib bst gmt utc dna
ok inggris-nya raya demokrat republikan yahudi protestan nazi pria wanita agi gpu gpus cpu mw gw
kw kwh kg km rna cto cfo coo vp pdg it pr hr pc usb wifi sms led gdp pib pil vip id dvd cd gps suv
ngo ong lgbt lgbtq covid hiv aids abc-x wit wita est edt pst cet am pm iv ii iii vi vii viii ix xi
xii tvs katalan catalan kurdi metodis episkopal anglikan arab muslimin konservatif liberal sunni
syiah latin mall bahasa survei jan feb mar apr jun jul agt sep okt nov des
"""
_STARTERS = """
ini itu tersebut dia ia mereka kami kita saya anda beliau aku kamu seorang sebuah suatu para semua
setiap banyak beberapa sebagian seluruh siapa apa kapan dimana di-mana mana mengapa bagaimana jika
kalau apabila bila meskipun walaupun karena sebab setelah sebelum hingga sampai sejak selama
ketika saat sementara di ke dari pada dalam dengan tanpa oleh untuk bagi tentang antara terhadap
menurut seperti sebagai atas bawah dan tetapi tapi namun atau maupun sehingga maka jadi begitu
kemudian lalu juga masih sudah telah akan sedang belum tidak tak bukan jangan bukanlah sekarang
kini hari kemarin besok nanti sini sana sangat lebih kurang paling satu dua tiga empat lima enam
tujuh delapan sembilan sepuluh pertama kedua ketiga terakhir selain akhirnya baru-baru saat-ini
ada adalah merupakan yakni yaitu bahwa agar supaya bisa dapat harus boleh mungkin hanya saja pun
lagi selalu sering pernah foto gambar sumber baca lihat video polisi pihak orang-orang orang pria
wanita perempuan laki-laki anak anak-anak ahli para-ahli peneliti perusahaan bar gereja tahun
bulan minggu pekan waktu hal cara sekitar hampir lebih-dari berdasarkan akibat meski padahal
bahkan apalagi sebaliknya misalnya contohnya terima namun-demikian demikian oleh-karena dalam-hal
salah usai upaya secara sebanyak sedikitnya setidaknya kata ujar tutur ungkap katanya ujarnya
jelas tambah tambahnya tegas kepada melalui sambil sesudah tiap rencana serangan kebakaran
peristiwa insiden kejadian jumlah harga pasar saham karena-itu langkah informasi peran tim
persaingan infrastruktur apakah kemungkinan kelihatannya tahukah berapa pendukung penggugat korban
pelaku warga
"""

NAMES = NameData(
    elisions=frozenset(),
    articles=frozenset(),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    clitics=frozenset(_CLITICS.split()),
    particles=frozenset(_PARTICLES.split()),
    linking=frozenset(),
    courtesy=frozenset(_COURTESY.split()),
    offices=frozenset(_OFFICES.split()),
    office_modifiers=frozenset(_OFFICE_MODIFIERS.split()),
    departments=frozenset(_DEPARTMENTS.split()),
    institutions=frozenset(_INSTITUTIONS.split()),
    landmarks=frozenset(_LANDMARKS.split()),
    place_prepositions=frozenset(_PLACE_PREPOSITIONS.split()),
    holders=frozenset(_HOLDERS.split()),
    common=frozenset(_COMMON.split()),
    starters=frozenset(_STARTERS.split()),
)


# --- polarity and quotations ----------------------------------------------------------------------
_CLAUSAL = "tidak tak bukan belum jangan tidaklah bukanlah takkan janganlah belumlah bukankah"
_LEXICAL = "tanpa tiada"
_CONCORD = "satu_pun"
_IDIOMS = """
tidak_hanya tak_hanya bukan_hanya bukan_saja bukan_sekadar bukan_cuma tidak_saja tidak_cuma
tidak_kurang tak_kurang tidak_lebih tidak_lain tak_lain mau_tidak_mau mau_tak_mau atau_tidak
atau_bukan tidak_lama tak_lama belum_lama tanpa_ragu tak_terduga tidak_sengaja tidak_terlalu_lama
pertama_kali pertama_kalinya perdana_menteri minggu_terakhir tahun_terakhir bulan_terakhir
hari_terakhir akhir_pekan akhir_tahun akhir_bulan akhir_minggu awal_tahun awal_bulan awal_pekan
amerika_selatan_barat dunia_pertama lebih_dari_sekadar anak_muda_mudi di_akhir pada_akhirnya
di_awal paling_tidak tidak_diragukan
"""
_BOUNDARIES = "tetapi tapi namun karena meskipun sementara yang jika ketika dan atau sehingga"
_OPPOSITIONS = """
rise-fall: naik menaikkan meningkat meningkatkan meningkatnya peningkatan kenaikan bertambah
  tumbuh pertumbuhan melonjak lonjakan menanjak / turun menurun menurunkan menurunnya penurunan
  berkurang mengurangi anjlok merosot menyusut melemah jatuh
large-small: terbesar tertinggi lebih_besar lebih_tinggi maksimum / terkecil terendah lebih_kecil
  lebih_rendah minimum
more-less: lebih_dari lebih_banyak / kurang_dari lebih_sedikit
win-lose: menang memenangkan memenangi kemenangan pemenang / kalah kekalahan dikalahkan pecundang
north-south: utara / selatan
east-west: timur / barat
first-last: pertama / terakhir
best-worst: terbaik lebih_baik / terburuk lebih_buruk
before-after: sebelum / setelah sesudah
hire-fire: merekrut direkrut mempekerjakan dipekerjakan perekrutan / memecat dipecat pemecatan phk
buy-sell: membeli dibeli pembelian mengakuisisi akuisisi / menjual dijual menjualnya
open-close: membuka dibuka terbuka pembukaan buka / menutup ditutup tertutup penutupan tutup
accept-reject: menerima diterima menyetujui disetujui persetujuan / menolak ditolak penolakan
support-oppose: mendukung didukung dukungan pendukung / menentang ditentang penentang menentangnya
allow-ban: mengizinkan diizinkan memperbolehkan diperbolehkan membolehkan / melarang dilarang
  larangan pelarangan
guilty-innocent: bersalah dihukum / tidak_bersalah dibebaskan
male-female: pria lelaki laki_laki / wanita perempuan
left-right: kiri / kanan
start-end: mulai dimulai memulai awal / berakhir mengakhiri selesai akhir
alive-dead: selamat penyintas / tewas meninggal mati kematian terbunuh menewaskan
import-export: impor mengimpor diimpor / ekspor mengekspor diekspor
ally-enemy: sekutu kawan teman / musuh lawan
old-young: tua tertua lansia / muda termuda
"""
_SAYING = """
kata katanya ujar ujarnya tutur tuturnya ungkap ungkapnya jelas jelasnya tambah tambahnya tegas
tegasnya ucap ucapnya tulis tulisnya mengatakan menyatakan menyampaikan menjelaskan menambahkan
mengungkapkan menegaskan menuturkan menulis memperingatkan mengumumkan mengklaim berkata bercerita
menjawab bertanya mengakui membantah mengonfirmasi menyarankan mengingat menurut sebut menyebut
menyebutkan berpendapat komentar imbuh imbuhnya cetus pungkas pungkasnya lanjut lanjutnya
melanjutkan dilanjutkan memuji mengkritik menuduh mengecam tweet
"""

POLARITY = PolarityData(
    clausal=frozenset(_CLAUSAL.split()),
    lexical=frozenset(_LEXICAL.split()),
    concord=frozenset(_CONCORD.split()),
    openers=frozenset(),
    closers=frozenset(),
    fronted=frozenset(),
    lasting=frozenset(),
    bare=frozenset(),
    restricting=frozenset(),
    literary=frozenset(),
    idioms=frozenset(_IDIOMS.split()),
    soft=frozenset(),
    boundaries=frozenset(_BOUNDARIES.split()),
    oppositions=_OPPOSITIONS,
    saying=frozenset(_SAYING.split()),
)


# --- the whole ------------------------------------------------------------------------------------
PROFILE = LanguageProfile(
    code="id",
    name="Indonesian",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
