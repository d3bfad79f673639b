"""Store: everything the house can read and write inside one transaction."""

from sqlalchemy import Connection

from storage.areas import Areas
from storage.binding import Binding
from storage.book_checks import BookChecks
from storage.case_amendments import CaseAmendments
from storage.case_called import CaseCalled
from storage.case_callers import CaseCallers
from storage.case_clocks import CaseClocks
from storage.case_followers import CaseFollowers
from storage.case_history import CaseHistory
from storage.case_lists import CaseLists
from storage.case_merging import CaseMerging
from storage.case_overdue import CaseOverdue
from storage.case_presses import CasePresses
from storage.case_queues import CaseQueues
from storage.case_requests import CaseRequests
from storage.case_search import CaseSearch
from storage.case_searched import CaseSearched
from storage.case_units import CaseUnits
from storage.case_verdicts import CaseVerdicts
from storage.case_waiting import CaseWaiting
from storage.cases import Cases
from storage.chats import Chats
from storage.claims import Claims
from storage.clock import Clock
from storage.confirmed_words import ConfirmedWords
from storage.consultations import Consultations
from storage.costs import Costs
from storage.declarations import Declarations
from storage.departures import Departures
from storage.duties import Duties
from storage.entering import Entering
from storage.entry_proofs import EntryProofs
from storage.erasure import Erasure
from storage.evidence import Evidence
from storage.evidence_copies import EvidenceCopies
from storage.figures_requests import FiguresRequests
from storage.handovers import Handovers
from storage.honour_books import HonourBooks
from storage.honour_decisions import HonourDecisions
from storage.honours import Honours
from storage.households import Households
from storage.improvements import Improvements
from storage.inbox import Inbox
from storage.known_names import KnownNames
from storage.lanes import Lanes
from storage.leases import Leases
from storage.ledger import Ledger
from storage.media import Media
from storage.members import Members
from storage.news import News
from storage.objections import Objections
from storage.offers import Offers
from storage.order_workbooks import OrderWorkbooks
from storage.orders import Orders
from storage.outbox import Outbox
from storage.pages import Pages
from storage.panels import Panels
from storage.parcels import Parcels
from storage.participation import Participations
from storage.past_results import PastResults
from storage.patrols import Patrols
from storage.people import People
from storage.period_records import PeriodRecords
from storage.personal_data import PersonalData
from storage.photo_prints import PhotoPrints
from storage.photo_terms import PhotoTerms
from storage.photos_going import PhotosGoing
from storage.proposals import Proposals
from storage.publications import Publications
from storage.rechecks import Rechecks
from storage.restrictions import Restrictions
from storage.results import Results
from storage.revisions import Revisions
from storage.roster_changes import RosterChanges
from storage.score_marks import ScoreMarks
from storage.score_proofs import ScoreProofs
from storage.score_sheets import ScoreSheets
from storage.services import Services
from storage.settlements import Settlements
from storage.shared_cases import SharedCases
from storage.shelf import Shelf
from storage.shops import Shops
from storage.slip_batches import SlipBatches
from storage.speakers import Speakers
from storage.special_answers import SpecialAnswers
from storage.special_days import SpecialDays
from storage.special_tasks import SpecialTasks
from storage.tallies import Tallies
from storage.unreadable import Unreadables
from storage.villagers import Villagers
from storage.walls import Walls


class Store:
    """One transaction, a part for each subject; every method returns frozen values."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.news: News = set()
        self.areas = Areas(connection)
        self.binding = Binding(connection)
        self.book_checks = BookChecks(connection, self.news)
        self.case_called = CaseCalled(connection)
        self.case_callers = CaseCallers(connection)
        self.case_clocks = CaseClocks(connection)
        self.case_followers = CaseFollowers(connection)
        self.case_history = CaseHistory(connection)
        self.case_amendments = CaseAmendments(connection)
        self.case_lists = CaseLists(connection)
        self.case_merging = CaseMerging(connection)
        self.case_overdue = CaseOverdue(connection)
        self.case_presses = CasePresses(connection)
        self.case_queues = CaseQueues(connection)
        self.case_requests = CaseRequests(connection)
        self.case_search = CaseSearch(connection)
        self.case_searched = CaseSearched(connection)
        self.case_units = CaseUnits(connection)
        self.case_verdicts = CaseVerdicts(connection)
        self.case_waiting = CaseWaiting(connection)
        self.cases = Cases(connection)
        self.chats = Chats(connection, self.news)
        self.claims = Claims(connection)
        self.clock = Clock(connection)
        self.consultations = Consultations(connection)
        self.confirmed_words = ConfirmedWords(connection)
        self.costs = Costs(connection)
        self.declarations = Declarations(connection)
        self.duties = Duties(connection)
        self.entering = Entering(connection)
        self.entry_proofs = EntryProofs(connection)
        self.erasure = Erasure(connection)
        self.evidence = Evidence(connection)
        self.handovers = Handovers(connection)
        self.evidence_copies = EvidenceCopies(connection)
        self.figures_requests = FiguresRequests(connection, self.news)
        self.honour_books = HonourBooks(connection)
        self.honour_decisions = HonourDecisions(connection)
        self.honours = Honours(connection)
        self.households = Households(connection)
        self.improvements = Improvements(connection)
        self.inbox = Inbox(connection, self.news)
        self.known_names = KnownNames(connection)
        self.lanes = Lanes(connection)
        self.leases = Leases(connection)
        self.ledger = Ledger(connection)
        self.media = Media(connection, self.news)
        self.photos_going = PhotosGoing(connection)
        self.members = Members(connection)
        self.objections = Objections(connection)
        self.offers = Offers(connection)
        self.order_workbooks = OrderWorkbooks(connection, self.news)
        self.orders = Orders(connection)
        self.outbox = Outbox(connection, self.news)
        self.pages = Pages(connection, self.news)
        self.panels = Panels(connection)
        self.parcels = Parcels(connection, self.news)
        self.departures = Departures(connection)
        self.participation = Participations(connection)
        self.past_results = PastResults(connection)
        self.patrols = Patrols(connection)
        self.people = People(connection)
        self.period_records = PeriodRecords(connection)
        self.personal_data = PersonalData(connection)
        self.photo_prints = PhotoPrints(connection)
        self.photo_terms = PhotoTerms(connection, self.news)
        self.proposals = Proposals(connection)
        self.publications = Publications(connection)
        self.roster_changes = RosterChanges(connection)
        self.rechecks = Rechecks(connection)
        self.score_marks = ScoreMarks(connection)
        self.score_proofs = ScoreProofs(connection)
        self.score_sheets = ScoreSheets(connection)
        self.restrictions = Restrictions(connection)
        self.results = Results(connection)
        self.revisions = Revisions(connection, self.news)
        self.services = Services(connection)
        self.settlements = Settlements(connection, self.news)
        self.shared_cases = SharedCases(connection)
        self.shelf = Shelf(connection)
        self.slip_batches = SlipBatches(connection)
        self.shops = Shops(connection)
        self.special_days = SpecialDays(connection)
        self.speakers = Speakers(connection)
        self.special_answers = SpecialAnswers(connection)
        self.special_tasks = SpecialTasks(connection)
        self.tallies = Tallies(connection)
        self.unreadable = Unreadables(connection)
        self.villagers = Villagers(connection)
        self.walls = Walls(connection)
