// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The rules themselves, one function each; rules.cpp lists them with their numbers and clauses.
/// Each reads the facts of the run and reports what violates it. The comment names the arguments of
/// its sentence, in order; a first argument called reason is a short key.
namespace juzhen {

class RuleRun;

namespace rulebody {

// updaterules.cpp: updates and posts
void notUpdated(RuleRun& run);          ///< days, limit, never posted at all (bool)
void updateDue(RuleRun& run);           ///< days, limit
void dormant(RuleRun& run);             ///< days, limit
void postAfterCancelling(RuleRun& run); ///< day of the post, day of cancelling

// namingrules.cpp: names, verification, duplicates
void duplicateAccount(RuleRun& run); ///< platform code, count, names of the others (list)
void differingName(RuleRun& run);    ///< the name the host uses elsewhere
void personalAccount(RuleRun& run);  ///< reason: host, subject, name, word; the text met
void campaignAccount(RuleRun& run);  ///< the word met
void verification(RuleRun& run);     ///< reason: unverified, subject, expired; the subject or day

// filingrules.cpp: filing, closing, registration elsewhere
void notInNationalSystem(RuleRun& run);
void neverFiled(RuleRun& run);
void changeNotFiled(RuleRun& run);     ///< column, day of the change, limit (working days)
void cancelNotFiled(RuleRun& run);     ///< day of the change, limit (working days)
void closingTooSlow(RuleRun& run);     ///< days, limit
void orderNotCarriedOut(RuleRun& run); ///< reason: posting, waiting; days since, or day of post
void hostMerged(RuleRun& run);         ///< the host's name
void changeNotAnnounced(RuleRun& run);
void appNotFiled(RuleRun& run);
void appBelowCounty(RuleRun& run);

// conductrules.cpp: people, contractors, functions, completeness
void noDedicatedPerson(RuleRun& run);
void contractorUnqualified(RuleRun& run); ///< reason: none, expired; day
void contractorContract(RuleRun& run);    ///< reason: none, expired, confidentiality, ending; day
void noInteraction(RuleRun& run);
void appUnusable(RuleRun& run); ///< reason: unusable, ipv6
void incomplete(RuleRun& run);  ///< count, columns (list)
void noIndustrySupervisor(RuleRun& run);

// metricrules.cpp: what the monthly metrics show
void originalsFallen(
    RuleRun& run); ///< reason: low, fallen; quarter, percent, limit or percent before

// campaignrules.cpp: the quarterly check and rectification
void quarterNotChecked(RuleRun& run);    ///< quarter
void notFullyCovered(RuleRun& run);      ///< quarter, checked, running
void notPublished(RuleRun& run);         ///< quarter, days, limit
void rectificationOverdue(RuleRun& run); ///< due day, days past it
void notRechecked(RuleRun& run);         ///< day of the report, limit (working days)
void closureProposed(RuleRun& run);      ///< number of quarters with serious problems

// matrixrules.cpp: the matrix of a region and its display
void mainAccountNotShown(RuleRun& run);
void stoppedAccountShown(RuleRun& run); ///< status key
void noGovernmentAccount(RuleRun& run);
void noMainAccount(RuleRun& run); ///< number of accounts

// custodyrules.cpp: who holds the accounts; the program's own rules
void custodianGone(RuleRun& run);      ///< person's id and name, roles (list), last day, days since
void handoverDue(RuleRun& run);        ///< last day, number of accounts, days since it (negative)
void passwordNotChanged(RuleRun& run); ///< day of the handover, name of who took over, days since

} // namespace rulebody
} // namespace juzhen
