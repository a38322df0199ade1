<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>juzhen::AboutDialog</name>
    <message>
        <source>About Juzhen</source>
        <translation>关于矩阵</translation>
    </message>
    <message>
        <source>Juzhen %1</source>
        <translation>矩阵 %1</translation>
    </message>
    <message>
        <source>The register of government new-media accounts: filing, quarterly inspection, rectification, notices. Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>政务新媒体账号台账：备案、季度检查、整改、通报。本程序为自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。使用 Qt %1 构建。</translation>
    </message>
</context>
<context>
    <name>juzhen::Actions</name>
    <message>
        <source>Open register…</source>
        <translation>打开台账…</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>新建台账…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Find a page or command</source>
        <translation>查找页面或命令</translation>
    </message>
    <message>
        <source>Narrow navigation</source>
        <translation>收窄导航栏</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Juzhen</source>
        <translation>关于矩阵</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>juzhen::Application</name>
    <message>
        <source>Open register</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Registers (*.juzhen *.sqlite)</source>
        <translation>台账文件 (*.juzhen *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>juzhen::Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
</context>
<context>
    <name>juzhen::ChoicePopup</name>
    <message>
        <source>Choices</source>
        <translation>可选项</translation>
    </message>
</context>
<context>
    <name>juzhen::CommandPalette</name>
    <message>
        <source>Go to %1</source>
        <translation>转到“%1”</translation>
    </message>
</context>
<context>
    <name>juzhen::EnumWords</name>
    <message>
        <source>Province level</source>
        <comment>level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City level</source>
        <comment>level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County level</source>
        <comment>level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Township level</source>
        <comment>level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <comment>region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefecture</source>
        <comment>region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <comment>region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In existence</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged or abolished</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <comment>represents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <comment>represents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Township or subdistrict</source>
        <comment>represents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise or institution</source>
        <comment>represents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting filing</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates paused</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting cancellation</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered to close</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered</source>
        <comment>national system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <comment>national system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to be entered</source>
        <comment>national system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>national system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the national system</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veto</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator set</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection task</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist answer</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working-day calendar</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer of the supervising unit</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader of the supervising unit</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit accounts and units</source>
        <comment>permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair what a filing governs</source>
        <comment>permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft and submit filings</source>
        <comment>permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and review filings</source>
        <comment>permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve filings</source>
        <comment>permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run inspections</source>
        <comment>permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill checklists</source>
        <comment>permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report rectification</source>
        <comment>permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import data</source>
        <comment>permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant waivers</source>
        <comment>permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administer the register</source>
        <comment>permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full check</source>
        <comment>inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample check</source>
        <comment>inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-check</source>
        <comment>inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party evaluation</source>
        <comment>inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <comment>inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspecting</source>
        <comment>inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under review</source>
        <comment>inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results confirmed</source>
        <comment>inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice issued</source>
        <comment>inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectifying</source>
        <comment>inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-checking</source>
        <comment>inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veto item</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deduction</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem found</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be rectified</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectification reported</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rectified</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <comment>found by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>found by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third party</source>
        <comment>found by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <comment>found by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded</source>
        <comment>grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excellent</source>
        <comment>grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <comment>grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <comment>grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unqualified</source>
        <comment>grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume updates</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as entered nationally</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to review</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the notice</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start rectification</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start re-check</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report rectification</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass re-check</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail re-check</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause updates</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the account</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the closing</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record platform cancellation</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the account</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the closing</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step isn&apos;t possible in the present state.</source>
        <comment>refusal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this step.</source>
        <comment>refusal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your opinion first: the other side reads it.</source>
        <comment>refusal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe first what was done to rectify the problem.</source>
        <comment>refusal</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>juzhen::ErrorWords</name>
    <message>
        <source>“%1” isn&apos;t something the program understands. See the help for what it takes.</source>
        <translation>程序不认识“%1”。可用的写法见帮助。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Check the name, or refresh the list.</source>
        <translation>“%1”不存在或已被移走。请核对名称，或刷新列表。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check that it exists and that you may read it.</source>
        <translation>无法读取“%1”。请确认文件存在，并且您有读取权限。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written. Choose another folder, or ask for the right to write there.</source>
        <translation>无法写入“%1”。请换一个文件夹，或申请写入权限。</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” wasn&apos;t written. What was there before is unchanged. Free some space and try again.</source>
        <translation>磁盘已满，“%1”未写入，原有内容没有改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a spreadsheet the program can read. Save it as .xlsx, .ods or .csv and try again.</source>
        <translation>“%1”不是程序能读取的表格。请另存为 .xlsx、.ods 或 .csv 后重试。</translation>
    </message>
    <message>
        <source>“%1” ends too early; it was probably not copied completely. Get it once more.</source>
        <translation>“%1”不完整，可能没有复制完。请重新获取该文件。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save it without one and try again.</source>
        <translation>“%1”设有密码。请取消密码另存后重试。</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than a ledger can be, so it wasn&apos;t read. Check where it comes from.</source>
        <translation>“%1”解压后远大于正常台账，未予读取。请核实文件来源。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a register of this program. Choose another file.</source>
        <translation>“%1”不是本程序的台账文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>Part of the register is damaged: %1. Nothing was changed. Go back to the last backup, or have the register checked.</source>
        <translation>台账有一部分已损坏：%1。没有作任何改动。请恢复最近的备份，或对台账进行检查。</translation>
    </message>
    <message>
        <source>The register was written by a newer version of the program (%1). Update the program to open it.</source>
        <translation>该台账由更新版本的程序写入（%1）。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where a register file can be damaged when several people use it. Keep it on this computer, or use a PostgreSQL server to share it.</source>
        <translation>“%1”位于网络盘上，多人使用时台账文件可能损坏。请把它放在本机，或改用 PostgreSQL 服务器共享。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program at the moment. Wait a little and try again.</source>
        <translation>“%1”正被其他程序使用。请稍候再试。</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost. What you have typed is still here. Check the network and try again.</source>
        <translation>与“%1”的连接已中断，您填写的内容仍然保留。请检查网络后重试。</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” in the meantime. Look at both versions before you save yours.</source>
        <translation>“%1”在此期间已被他人修改。请对照两个版本后再保存。</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this (%1). Ask the person who administers the register.</source>
        <translation>您的角色没有此项权限（%1）。请联系台账管理员。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be stored like this. Correct it and save again.</source>
        <translation>“%1”的内容不能这样保存。请更正后再保存。</translation>
    </message>
    <message>
        <source>Stopped at your request. Nothing was changed.</source>
        <translation>已按您的要求停止，没有作任何改动。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your data is unchanged; the details are in the log.</source>
        <translation>程序内部出错，数据没有改动，详情见日志。</translation>
    </message>
</context>
<context>
    <name>juzhen::FieldRow</name>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>juzhen::FieldWords</name>
    <message>
        <source>Account name</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account category</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host unit</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified subject</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-host</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undertaking office</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main account</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified until</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average reads</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update frequency</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor&apos;s phone</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dedicated person</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reviewer</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final reviewer</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report channel</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National system</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National system number</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile app filing number</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICP number</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 supported</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App usable</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News licence</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audiovisual licence</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the website</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last update</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status changed on</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed on</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection name</source>
        <comment>campaign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>campaign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of inspection</source>
        <comment>campaign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>campaign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator set</source>
        <comment>campaign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <comment>campaign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <comment>campaign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <comment>campaign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <comment>campaign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share drawn (per mille)</source>
        <comment>campaign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <comment>campaign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <comment>campaign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <comment>campaign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform code</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics group</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host unit</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region code</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative level</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task status</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last update seen</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection task</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrences</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the evidence</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection task</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem class</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the evidence</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points deducted</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectify by</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check note</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-checked on</source>
        <comment>finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <comment>user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>waiver</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>waiver</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <comment>waiver</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <comment>waiver</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the waiver</source>
        <comment>waiver</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid through</source>
        <comment>waiver</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of batch</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed by</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File type</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added at</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit name</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative level</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent unit</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superior in the system</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervising unit</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry department</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertically managed</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal person</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader&apos;s phone</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-time staff</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual budget (yuan)</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official order</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor name</source>
        <comment>operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <comment>operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <comment>operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifications</source>
        <comment>operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified until</source>
        <comment>operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract until</source>
        <comment>operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <comment>operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing number</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of filing</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement link</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective on</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor account</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in by</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted on</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <comment>filing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <comment>indicatorset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <comment>indicatorset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the set</source>
        <comment>indicatorset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <comment>indicatorset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>indicatorset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update window (days)</source>
        <comment>indicatorset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass line</source>
        <comment>indicatorset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veto due (working days)</source>
        <comment>indicatorset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other due (working days)</source>
        <comment>indicatorset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored</source>
        <comment>indicatorset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <comment>platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <comment>platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics group</source>
        <comment>platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer group</source>
        <comment>platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile app</source>
        <comment>platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <comment>platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region code</source>
        <comment>region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <comment>region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <comment>region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent region</source>
        <comment>region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional zone</source>
        <comment>region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <comment>region</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>juzhen::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>juzhen::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 +%3</source>
        <translation>%1：%2 +%3</translation>
    </message>
</context>
<context>
    <name>juzhen::MainWindow</name>
    <message>
        <source>%1 — Juzhen</source>
        <translation>%1 — 矩阵</translation>
    </message>
    <message>
        <source>Juzhen</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>“%1” holds changes that aren&apos;t saved. Save or discard them first.</source>
        <translation>“%1”中有尚未保存的更改，请先保存或放弃。</translation>
    </message>
</context>
<context>
    <name>juzhen::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>juzhen::NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1，%n 项待办</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>juzhen::NavigationRail</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Juzhen</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Register, view, help</source>
        <translation>台账、视图、帮助</translation>
    </message>
</context>
<context>
    <name>juzhen::PageFrame</name>
    <message>
        <source>yyyy-MM-dd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>juzhen::Pages</name>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>juzhen::PlaceholderPage</name>
    <message>
        <source>This area isn&apos;t part of this version yet.</source>
        <translation>本版本尚未包含这一部分。</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>不影响其他功能的使用。</translation>
    </message>
</context>
<context>
    <name>juzhen::QuarterReport</name>
    <message>
        <source>Results of the inspection of government new media, 
quarter %2 of %1</source>
        <comment>a line feed where the title may break</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Sample data, for trying out only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: the quarter has not been confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended edition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>section number and heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quarter %2 of %1, %3 accounts of government new media were running; %4 of them were checked, a coverage of %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts passed and %2 failed; the pass rate was %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass rate of the quarter before was %1; it has risen by %2 percentage points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass rate of the quarter before was %1; it has fallen by %2 percentage points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass rate of the quarter before was %1 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass rate of the same quarter last year was %1; it has risen by %2 percentage points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass rate of the same quarter last year was %1; it has fallen by %2 percentage points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass rate of the same quarter last year was %1 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences one after the other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the quarter compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same quarter last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1. Figures up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by platform, level and region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems were found in this quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account and platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1) %2: %3 accounts</source>
        <comment>number, problem, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>list of accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of government new media that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account failed in this quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it failed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>juzhen::RegisterHeader</name>
    <message>
        <source>Default columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>juzhen::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>juzhen::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>juzhen::SidePanel</name>
    <message>
        <source>Close panel</source>
        <translation>关闭面板</translation>
    </message>
</context>
<context>
    <name>juzhen::StatusStrip</name>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Everything in this register is made up.</source>
        <translation>此台账中的内容均为虚构。</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>当前用户：%1</translation>
    </message>
</context>
<context>
    <name>juzhen::Stepper</name>
    <message>
        <source>Present step: %1</source>
        <translation>当前步骤：%1</translation>
    </message>
</context>
<context>
    <name>juzhen::TableComposer</name>
    <message>
        <source>%1 (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>juzhen::TaskIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>juzhen::TaskRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>juzhen::WelcomePage</name>
    <message>
        <source>Juzhen: the register of government new media</source>
        <translation>矩阵 · 政务新媒体台账</translation>
    </message>
    <message>
        <source>There is no register on this computer yet. How would you like to begin?</source>
        <translation>这台电脑上还没有台账。您想怎样开始？</translation>
    </message>
    <message>
        <source>Language, appearance, help</source>
        <translation>语言、外观、帮助</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>A made-up province with accounts, filings and four inspected quarters. Try everything; nothing in it is real.</source>
        <translation>一个虚构的省份，含账号、备案和四个季度的检查。可以随意尝试，内容均非真实。</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>导入台账表格</translation>
    </message>
    <message>
        <source>Begin with the spreadsheet you keep today (.xlsx, .xls, .ods or .csv). You see every row before it is taken in.</source>
        <translation>从现有的表格（.xlsx、.xls、.ods 或 .csv）开始。导入前逐行预览。</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>新建空台账</translation>
    </message>
    <message>
        <source>A new register with the regions of Sichuan and the usual platforms, and no accounts yet.</source>
        <translation>新台账已备好四川省行政区划和常用平台，账号从零开始登记。</translation>
    </message>
    <message>
        <source>Open an existing register…</source>
        <translation>打开已有台账…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>juzhen::WindowActions</name>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
</TS>
